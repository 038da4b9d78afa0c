// Made from the schemas of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Never edited by hand.

/** `map` is an object with names of the caller's own. A name that ends in `?` is of a value that may be absent. */
export type ResponseShape =
  | 'text' | 'number' | 'boolean' | 'date' | 'map' | 'any'
  | readonly [ResponseShape]
  | { readonly [name: string]: ResponseShape }

/** The form of the values in the responses' objects, by the schema's name. */
export const responseShapes = {
  "Messages": {
    "sender": "text",
    "timestamp": "date",
    "id": "text"
  },
  "Message_Object": {
    "test": "boolean",
    "sender": "text",
    "body": "text",
    "recipients": {
      "valid": {
        "count": "number"
      },
      "invalid": {
        "total": "number",
        "list": [
          "text"
        ]
      }
    },
    "priority": "number",
    "options": {
      "flash": "boolean",
      "realtime": "boolean",
      "timestamp_send": "date",
      "custom?": "any",
      "callback_url?": "text",
      "callback_field?": "text"
    },
    "transaction": "boolean",
    "statistics": {
      "error": "number",
      "sent": "number",
      "delivered": "number",
      "total": "number",
      "sms_total": "number"
    },
    "base_price": "number",
    "price": "number",
    "timestamp": "date",
    "last_update": "date",
    "state": "number",
    "id": "text"
  },
  "Recipient_Object": {
    "number": "text",
    "prefix": "text",
    "send_id": "text",
    "body": "text",
    "sms": "number",
    "remaining_chr": "number",
    "state": "text",
    "state_description": "text",
    "state_detail": "text",
    "price": "number",
    "real_cost": "number",
    "fields": "map",
    "message_id": "text",
    "i": "number",
    "timestamp_sent?": "date",
    "timestamp_delivery?": "date",
    "report?": {
      "messageId": "text",
      "to": "text",
      "smsCount": "number",
      "sentAt": "date",
      "doneAt": "date",
      "price": {
        "pricePerMessage": "number",
        "currency": "text"
      },
      "status": {
        "groupId": "number",
        "groupName": "text",
        "id": "number",
        "name": "text",
        "description": "text"
      },
      "error": {
        "groupId": "number",
        "groupName": "text",
        "id": "number",
        "name": "text",
        "description": "text",
        "permanent": "boolean"
      }
    },
    "id": "text"
  },
  "Token": {
    "token": "text",
    "name?": "text",
    "createdAt": "date",
    "expireAt": "date",
    "updatedAt": "date",
    "scopes": [
      "text"
    ],
    "refreshToken": "text",
    "limits": {
      "totalRequests?": "number",
      "walletRequests?": "number",
      "subscriptionRequests?": "number",
      "walletAmount?": "number",
      "ip?": [
        "text"
      ]
    },
    "stats": {
      "totalRequests?": "number",
      "walletRequests?": "number",
      "subscriptionRequests?": "number",
      "errorRequests?": "number",
      "walletAmount?": "number",
      "ip?": [
        "text"
      ]
    }
  },
  "Scope": {
    "id": "text",
    "scope": "text",
    "method": "text",
    "domain": "text",
    "endpoint": "text",
    "enabled": "boolean"
  }
} as const satisfies Record<string, ResponseShape>
