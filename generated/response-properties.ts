// Generated from the responses of spec/ by `npm run generate`. Do not edit.

/** The properties of every response as JSON paths, by operation and status. */
export const responseProperties: Record<string, Record<number, readonly string[]>> = {
  "listMessages": {
    "200": [
      "$.data",
      "$.data[*].sender",
      "$.data[*].timestamp",
      "$.data[*].id",
      "$.success",
      "$.message",
      "$.credit",
      "$.error"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "sendMessage": {
    "201": [
      "$.data",
      "$.data[*].test",
      "$.data[*].sender",
      "$.data[*].body",
      "$.data[*].recipients",
      "$.data[*].recipients.valid",
      "$.data[*].recipients.valid.count",
      "$.data[*].recipients.invalid",
      "$.data[*].recipients.invalid.total",
      "$.data[*].recipients.invalid.list",
      "$.data[*].priority",
      "$.data[*].options",
      "$.data[*].options.flash",
      "$.data[*].options.realtime",
      "$.data[*].options.timestamp_send",
      "$.data[*].options.custom",
      "$.data[*].options.callback_url",
      "$.data[*].options.callback_field",
      "$.data[*].transaction",
      "$.data[*].statistics",
      "$.data[*].statistics.error",
      "$.data[*].statistics.sent",
      "$.data[*].statistics.delivered",
      "$.data[*].statistics.total",
      "$.data[*].statistics.sms_total",
      "$.data[*].base_price",
      "$.data[*].price",
      "$.data[*].timestamp",
      "$.data[*].last_update",
      "$.data[*].state",
      "$.data[*].id",
      "$.success",
      "$.message",
      "$.credit",
      "$.error"
    ],
    "400": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "402": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "413": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "415": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "429": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "getMessage": {
    "200": [
      "$.data",
      "$.data[*].test",
      "$.data[*].sender",
      "$.data[*].body",
      "$.data[*].recipients",
      "$.data[*].recipients.valid",
      "$.data[*].recipients.valid.count",
      "$.data[*].recipients.invalid",
      "$.data[*].recipients.invalid.total",
      "$.data[*].recipients.invalid.list",
      "$.data[*].priority",
      "$.data[*].options",
      "$.data[*].options.flash",
      "$.data[*].options.realtime",
      "$.data[*].options.timestamp_send",
      "$.data[*].options.custom",
      "$.data[*].options.callback_url",
      "$.data[*].options.callback_field",
      "$.data[*].transaction",
      "$.data[*].statistics",
      "$.data[*].statistics.error",
      "$.data[*].statistics.sent",
      "$.data[*].statistics.delivered",
      "$.data[*].statistics.total",
      "$.data[*].statistics.sms_total",
      "$.data[*].base_price",
      "$.data[*].price",
      "$.data[*].timestamp",
      "$.data[*].last_update",
      "$.data[*].state",
      "$.data[*].id",
      "$.success",
      "$.message",
      "$.credit",
      "$.error"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "406": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "updateMessage": {
    "200": [
      "$.data",
      "$.data.test",
      "$.data.sender",
      "$.data.body",
      "$.data.recipients",
      "$.data.recipients.valid",
      "$.data.recipients.valid.count",
      "$.data.recipients.invalid",
      "$.data.recipients.invalid.total",
      "$.data.recipients.invalid.list",
      "$.data.priority",
      "$.data.options",
      "$.data.options.flash",
      "$.data.options.realtime",
      "$.data.options.timestamp_send",
      "$.data.options.custom",
      "$.data.options.callback_url",
      "$.data.options.callback_field",
      "$.data.transaction",
      "$.data.statistics",
      "$.data.statistics.error",
      "$.data.statistics.sent",
      "$.data.statistics.delivered",
      "$.data.statistics.total",
      "$.data.statistics.sms_total",
      "$.data.base_price",
      "$.data.price",
      "$.data.timestamp",
      "$.data.last_update",
      "$.data.state",
      "$.data.id",
      "$.success",
      "$.message",
      "$.credit",
      "$.error"
    ],
    "400": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "402": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "406": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "413": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "415": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "429": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "cancelMessage": {
    "200": [
      "$.data",
      "$.success",
      "$.message",
      "$.error"
    ],
    "400": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "406": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "listRecipients": {
    "200": [
      "$.data",
      "$.data[*].number",
      "$.data[*].prefix",
      "$.data[*].send_id",
      "$.data[*].body",
      "$.data[*].sms",
      "$.data[*].remaining_chr",
      "$.data[*].state",
      "$.data[*].state_description",
      "$.data[*].state_detail",
      "$.data[*].price",
      "$.data[*].real_cost",
      "$.data[*].fields",
      "$.data[*].message_id",
      "$.data[*].i",
      "$.data[*].timestamp_sent",
      "$.data[*].timestamp_sent.$date",
      "$.data[*].timestamp_sent.$date.$numberLong",
      "$.data[*].timestamp_delivery",
      "$.data[*].timestamp_delivery.$date",
      "$.data[*].timestamp_delivery.$date.$numberLong",
      "$.data[*].report",
      "$.data[*].report.messageId",
      "$.data[*].report.to",
      "$.data[*].report.smsCount",
      "$.data[*].report.sentAt",
      "$.data[*].report.doneAt",
      "$.data[*].report.price",
      "$.data[*].report.price.pricePerMessage",
      "$.data[*].report.price.currency",
      "$.data[*].report.status",
      "$.data[*].report.status.groupId",
      "$.data[*].report.status.groupName",
      "$.data[*].report.status.id",
      "$.data[*].report.status.name",
      "$.data[*].report.status.description",
      "$.data[*].report.error",
      "$.data[*].report.error.groupId",
      "$.data[*].report.error.groupName",
      "$.data[*].report.error.id",
      "$.data[*].report.error.name",
      "$.data[*].report.error.description",
      "$.data[*].report.error.permanent",
      "$.data[*].id",
      "$.success",
      "$.message",
      "$.credit",
      "$.error"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "406": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "getRecipient": {
    "200": [
      "$.data",
      "$.data[*].number",
      "$.data[*].prefix",
      "$.data[*].send_id",
      "$.data[*].body",
      "$.data[*].sms",
      "$.data[*].remaining_chr",
      "$.data[*].state",
      "$.data[*].state_description",
      "$.data[*].state_detail",
      "$.data[*].price",
      "$.data[*].real_cost",
      "$.data[*].fields",
      "$.data[*].message_id",
      "$.data[*].i",
      "$.data[*].timestamp_sent",
      "$.data[*].timestamp_sent.$date",
      "$.data[*].timestamp_sent.$date.$numberLong",
      "$.data[*].timestamp_delivery",
      "$.data[*].timestamp_delivery.$date",
      "$.data[*].timestamp_delivery.$date.$numberLong",
      "$.data[*].report",
      "$.data[*].report.messageId",
      "$.data[*].report.to",
      "$.data[*].report.smsCount",
      "$.data[*].report.sentAt",
      "$.data[*].report.doneAt",
      "$.data[*].report.price",
      "$.data[*].report.price.pricePerMessage",
      "$.data[*].report.price.currency",
      "$.data[*].report.status",
      "$.data[*].report.status.groupId",
      "$.data[*].report.status.groupName",
      "$.data[*].report.status.id",
      "$.data[*].report.status.name",
      "$.data[*].report.status.description",
      "$.data[*].report.error",
      "$.data[*].report.error.groupId",
      "$.data[*].report.error.groupName",
      "$.data[*].report.error.id",
      "$.data[*].report.error.name",
      "$.data[*].report.error.description",
      "$.data[*].report.error.permanent",
      "$.data[*].id",
      "$.success",
      "$.message",
      "$.credit",
      "$.error"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "403": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "406": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "listTokens": {
    "200": [
      "$.data",
      "$.data[*].token",
      "$.data[*].name",
      "$.data[*].createdAt",
      "$.data[*].expireAt",
      "$.data[*].updatedAt",
      "$.data[*].scopes",
      "$.data[*].refreshToken",
      "$.data[*].limits",
      "$.data[*].limits.totalRequests",
      "$.data[*].limits.walletRequests",
      "$.data[*].limits.subscriptionRequests",
      "$.data[*].limits.walletAmount",
      "$.data[*].limits.ip",
      "$.data[*].stats",
      "$.data[*].stats.totalRequests",
      "$.data[*].stats.walletRequests",
      "$.data[*].stats.subscriptionRequests",
      "$.data[*].stats.errorRequests",
      "$.data[*].stats.walletAmount",
      "$.data[*].stats.ip"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "createToken": {
    "200": [
      "$.token",
      "$.name",
      "$.createdAt",
      "$.expireAt",
      "$.updatedAt",
      "$.scopes",
      "$.refreshToken",
      "$.limits",
      "$.limits.totalRequests",
      "$.limits.walletRequests",
      "$.limits.subscriptionRequests",
      "$.limits.walletAmount",
      "$.limits.ip",
      "$.stats",
      "$.stats.totalRequests",
      "$.stats.walletRequests",
      "$.stats.subscriptionRequests",
      "$.stats.errorRequests",
      "$.stats.walletAmount",
      "$.stats.ip"
    ],
    "400": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "413": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "415": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "getToken": {
    "200": [
      "$.token",
      "$.name",
      "$.createdAt",
      "$.expireAt",
      "$.updatedAt",
      "$.scopes",
      "$.refreshToken",
      "$.limits",
      "$.limits.totalRequests",
      "$.limits.walletRequests",
      "$.limits.subscriptionRequests",
      "$.limits.walletAmount",
      "$.limits.ip",
      "$.stats",
      "$.stats.totalRequests",
      "$.stats.walletRequests",
      "$.stats.subscriptionRequests",
      "$.stats.errorRequests",
      "$.stats.walletAmount",
      "$.stats.ip"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "updateToken": {
    "200": [
      "$.token",
      "$.name",
      "$.createdAt",
      "$.expireAt",
      "$.updatedAt",
      "$.scopes",
      "$.refreshToken",
      "$.limits",
      "$.limits.totalRequests",
      "$.limits.walletRequests",
      "$.limits.subscriptionRequests",
      "$.limits.walletAmount",
      "$.limits.ip",
      "$.stats",
      "$.stats.totalRequests",
      "$.stats.walletRequests",
      "$.stats.subscriptionRequests",
      "$.stats.errorRequests",
      "$.stats.walletAmount",
      "$.stats.ip"
    ],
    "400": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "413": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "415": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "422": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "deleteToken": {
    "200": [
      "$.message",
      "$.data"
    ],
    "400": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ],
    "404": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  },
  "listScopes": {
    "200": [
      "$.data",
      "$.data[*].id",
      "$.data[*].scope",
      "$.data[*].method",
      "$.data[*].domain",
      "$.data[*].endpoint",
      "$.data[*].enabled"
    ],
    "401": [
      "$.success",
      "$.message",
      "$.error",
      "$.data"
    ]
  }
}
