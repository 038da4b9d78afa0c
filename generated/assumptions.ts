// Generated from spec/assumptions.yaml by `npm run generate`. Do not edit.

/** Every undocumented behaviour, by the switch that changes it. */
export const assumptions = {
  "undocumentedErrorCode": {
    "id": "A1",
    "statement": "If a failure has no documented code, the `error` code in its response is the HTTP status.",
    "default": "status",
    "values": {
      "status": "the HTTP status, which differs from every documented code",
      "none": null
    }
  },
  "unknownToken": {
    "id": "A2",
    "statement": "A request with a missing, malformed or unknown token gets a 401.",
    "default": "unauthorized",
    "values": {
      "unauthorized": "401",
      "forbidden": "403"
    }
  },
  "expiredToken": {
    "id": "A3",
    "statement": "A request with an expired token gets a 401.",
    "default": "unauthorized",
    "values": {
      "unauthorized": "401",
      "forbidden": "403"
    }
  },
  "missingScope": {
    "id": "A4",
    "statement": "A request whose token lacks the required scope gets a 403.",
    "default": "forbidden",
    "values": {
      "forbidden": "403",
      "unauthorized": "401"
    }
  },
  "unknownField": {
    "id": "A5",
    "statement": "A request whose body contains an undocumented field is refused as if a parameter were invalid.",
    "default": "refused",
    "values": {
      "refused": "the request is refused",
      "ignored": "the field is ignored"
    }
  },
  "invalidParameter": {
    "id": "A6",
    "statement": "A request with a parameter of the wrong type or outside its documented limits gets a 422, as if the parameter were missing.",
    "default": "unprocessable",
    "values": {
      "unprocessable": "422 with the code of an invalid parameter",
      "badRequest": "400 with the code of an invalid parameter"
    }
  },
  "malformedBody": {
    "id": "A7",
    "statement": "A request whose body is not JSON gets a 400.",
    "default": "badRequest",
    "values": {
      "badRequest": "400",
      "unprocessable": "422"
    }
  },
  "contentType": {
    "id": "A8",
    "statement": "A JSON body is accepted if it is declared as `application/json` or as `application/x-www-form-urlencoded`. A request with a different `Content-Type`, or with none, gets a 415.",
    "default": "jsonOrForm",
    "values": {
      "jsonOrForm": "JSON declared as JSON or as a form is accepted; anything else gets a 415",
      "required": "415 unless the body is declared as application/json",
      "ignored": "the body is read as JSON, whatever it is declared as"
    }
  },
  "oversizedBody": {
    "id": "A9",
    "statement": "A request whose body is larger than 10 MiB gets a 413.",
    "default": "tooLarge",
    "values": {
      "tooLarge": "413",
      "badRequest": "400"
    }
  },
  "unknownMessage": {
    "id": "A10",
    "statement": "A request for a message that does not exist, or for the recipients of such a message, gets a 404 with code 203.",
    "default": "notFound",
    "values": {
      "notFound": "404 with code 203",
      "notAcceptable": "406 with code 202"
    }
  },
  "emptyClosingRecipients": {
    "id": "A11",
    "statement": "A PUT with an empty list of `recipients` is accepted, and adds no recipients. The client needs such a PUT to close a transaction or to change a send date.",
    "default": "accepted",
    "values": {
      "accepted": "no recipient is added",
      "refused": "422 with code 302"
    }
  },
  "repeatedNumber": {
    "id": "A12",
    "statement": "If the same number is added to a message twice, in one request or in several, the number receives the message twice.",
    "default": "kept",
    "values": {
      "kept": "both messages are sent and charged",
      "merged": "the second number is dropped"
    }
  },
  "emptyRecipients": {
    "id": "A13",
    "statement": "A POST may contain an empty list of `recipients` only if it opens a transaction. Any other POST with an empty list is refused as if the list were missing.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "a message without recipients"
    }
  },
  "draftCredit": {
    "id": "A14",
    "statement": "An open transaction is free. The credit is checked and the price is charged when the transaction is closed.",
    "default": "onClose",
    "values": {
      "onClose": "charged when the transaction is closed",
      "onOpen": "charged when recipients are stored"
    }
  },
  "testMessage": {
    "id": "A15",
    "statement": "A message with `test: true` has a price, but no credit is deducted.",
    "default": "free",
    "values": {
      "free": "no credit is deducted",
      "charged": "charged like any other message"
    }
  },
  "realtimeMinute": {
    "id": "A16",
    "statement": "Each account may send one realtime message a minute. A second realtime message within a minute is refused with a 429 and a `Retry-After` header.",
    "default": "account",
    "values": {
      "account": "counted per account",
      "token": "counted per token",
      "unlimited": "not counted"
    }
  },
  "priceFactors": {
    "id": "A17",
    "statement": "The price is the base price multiplied by `priority` and, for realtime messages, also by 1.2.",
    "default": "multiplied",
    "values": {
      "multiplied": "the factors apply",
      "flat": "the price is the base price"
    }
  },
  "trailingSlash": {
    "id": "A18",
    "statement": "Every path works with or without a trailing slash.",
    "default": "either",
    "values": {
      "either": "paths work with and without the slash",
      "exact": "each path works only as documented"
    }
  },
  "sendTime": {
    "id": "A19",
    "statement": "`timestamp_send` may contain a time of day, separated from the date by a space or a `T`. All times are in UTC.",
    "default": "accepted",
    "values": {
      "accepted": "a time of day is accepted",
      "refused": "only a date is accepted"
    }
  },
  "unfilledPlaceholder": {
    "id": "A20",
    "statement": "If the recipient has no field for a placeholder, the placeholder stays in the text.",
    "default": "kept",
    "values": {
      "kept": "the placeholder stays in the text",
      "blanked": "the placeholder is removed from the text"
    }
  },
  "partlyFailedState": {
    "id": "A21",
    "statement": "State 1 means that the message is being sent. State 3 means that sending has ended and at least one recipient was not reached, or that the message had no valid recipients.",
    "default": "endedWithErrors",
    "values": {
      "endedWithErrors": "state 3",
      "delivered": "state 2 unless no recipient was reached"
    }
  },
  "cancelledMessage": {
    "id": "A22",
    "statement": "A cancelled message no longer exists. A request for a cancelled message gets the same response as a request with an unknown id.",
    "default": "gone",
    "values": {
      "gone": "the message no longer exists",
      "readable": "the message can be read but not cancelled again"
    }
  },
  "pastSendDate": {
    "id": "A23",
    "statement": "A message with a send date in the past is sent at once.",
    "default": "now",
    "values": {
      "now": "sent at once",
      "refused": "422 with code 302"
    }
  },
  "updateWithoutRecipients": {
    "id": "A24",
    "statement": "A PUT without `recipients` is refused with a 422 and code 302.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "no recipient is added"
    }
  },
  "closedMessageRecipients": {
    "id": "A25",
    "statement": "A closed message accepts only a new send date, and only until the gateway begins to send the message. Any other PUT gets a 422 with code 212, and changes nothing.",
    "default": "refused",
    "values": {
      "refused": "422 with code 212",
      "ignored": "a PUT that also changes the send date is accepted, and its recipients are dropped"
    }
  },
  "listOrder": {
    "id": "A26",
    "statement": "The list of messages contains all of the account’s messages and starts with the newest.",
    "default": "newestFirst",
    "values": {
      "newestFirst": "newest first",
      "oldestFirst": "oldest first"
    }
  },
  "numberForm": {
    "id": "A27",
    "statement": "A number consists of a plus sign, a prefix of 1 to 3 digits, a hyphen and at least 4 more digits. It has at most 15 digits in total.",
    "default": "international",
    "values": {
      "international": "numbers are checked against E.164",
      "anyDigits": "any digits are valid"
    }
  },
  "placeholderSpaces": {
    "id": "A28",
    "statement": "`{{ name }}`, with spaces inside the braces, is the same placeholder as `{{name}}`.",
    "default": "ignored",
    "values": {
      "ignored": "the spaces are ignored",
      "literal": "such a placeholder is plain text"
    }
  },
  "cancelOpenTransaction": {
    "id": "A29",
    "statement": "An open transaction can be cancelled.",
    "default": "accepted",
    "values": {
      "accepted": "the transaction is cancelled",
      "refused": "422 with code 221"
    }
  },
  "scopePath": {
    "id": "A30",
    "statement": "A scope covers its own path and all paths below it, so `/messages` covers every path of this API.",
    "default": "prefix",
    "values": {
      "prefix": "the scope covers the paths below its own",
      "exact": "the scope covers its own path only"
    }
  },
  "emptyScopes": {
    "id": "A31",
    "statement": "An empty array of scopes counts as missing.",
    "default": "missing",
    "values": {
      "missing": "422 with code 70",
      "accepted": "a token without scopes is created"
    }
  },
  "wrongCredentials": {
    "id": "A32",
    "statement": "Every operation of the token service responds to wrong or missing credentials with a 401 and code 140.",
    "default": "unauthorized",
    "values": {
      "unauthorized": "401",
      "forbidden": "403"
    }
  },
  "pageLimits": {
    "id": "A33",
    "statement": "A `limit` or `skip` outside its documented range is refused with a 422.",
    "default": "refused",
    "values": {
      "refused": "422",
      "clamped": "the nearest allowed value is used"
    }
  },
  "closingForNobody": {
    "id": "A34",
    "statement": "A transaction without a valid recipient cannot be closed.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "the transaction is closed, and the message ends at once"
    }
  },
  "refreshedExpiry": {
    "id": "A35",
    "statement": "A refreshed token has the same lifetime as the old token, counted from the time of the refresh.",
    "default": "renewed",
    "values": {
      "renewed": "the old lifetime, counted from the refresh",
      "kept": "the old expiry date"
    }
  },
  "senderCharacters": {
    "id": "A36",
    "statement": "An alphanumeric sender may contain any characters, including spaces and punctuation. Only its length is limited.",
    "default": "any",
    "values": {
      "any": "any characters",
      "lettersAndDigits": "422 with code 302 for anything but letters and digits"
    }
  },
  "longText": {
    "id": "A37",
    "statement": "A text with more than 255 segments is refused as an invalid parameter.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "the text is sent in as many segments as necessary"
    }
  },
  "callbackSummary": {
    "id": "A38",
    "statement": "A callback is a POST request. Its body contains the message as JSON, with the same properties that a GET would return after the change of state.",
    "default": "message",
    "values": {
      "message": "the message alone",
      "envelope": "the entire response to a GET"
    }
  },
  "failedCallback": {
    "id": "A39",
    "statement": "A callback that gets no 2xx response within 5 seconds is retried after 10 seconds, 1 minute, 10 minutes and 1 hour. Redirects are not followed.",
    "default": "retried",
    "values": {
      "retried": "five attempts in all",
      "dropped": "one attempt"
    }
  },
  "queueTurns": {
    "id": "A40",
    "statement": "Among messages of equal priority, accounts take turns, one message at a time. An account’s messages of equal priority are sent in the order in which they were queued.",
    "default": "accounts",
    "values": {
      "accounts": "accounts take turns",
      "none": "first in, first out, whatever the account"
    }
  },
  "sendDatePlace": {
    "id": "A41",
    "statement": "A scheduled message joins the end of the queue on its send date.",
    "default": "onDate",
    "values": {
      "onDate": "the message joins the end of the queue on its send date",
      "whenQueued": "the message keeps the place that it had when it was queued"
    }
  },
  "realtimeThroughput": {
    "id": "A42",
    "statement": "A realtime message is sent at once, whatever the queue’s throughput, and does not slow the queue down.",
    "default": "beside",
    "values": {
      "beside": "the message bypasses the queue",
      "first": "the message goes to the front of the queue and counts towards the queue’s throughput"
    }
  },
  "tokenLimit": {
    "id": "A43",
    "statement": "A request that exceeds its token’s `limits` gets a 403 and has no effect. Refused requests also count towards the limits. The counts of a refreshed token start at zero.",
    "default": "forbidden",
    "values": {
      "forbidden": "403",
      "tooManyRequests": "429"
    }
  },
  "tokenAddress": {
    "id": "A44",
    "statement": "A request from an address that is not in its token’s `limits.ip` gets a 403. Each entry of `limits.ip` is a single address. If the list is empty, all addresses are allowed.",
    "default": "forbidden",
    "values": {
      "forbidden": "403",
      "unauthorized": "401"
    }
  },
  "contentEncoding": {
    "id": "A45",
    "statement": "A request with a `Content-Encoding` other than `identity` gets a 415.",
    "default": "refused",
    "values": {
      "refused": "415",
      "ignored": "the header is ignored"
    }
  },
  "customForm": {
    "id": "A46",
    "statement": "`options.custom` may be any JSON value.",
    "default": "any",
    "values": {
      "any": "any JSON value",
      "string": "a string; 422 with code 302 for anything else",
      "object": "an object; 422 with code 302 for anything else"
    }
  },
  "recipientList": {
    "id": "A47",
    "statement": "A list of recipients may contain objects, each with its own fields.",
    "default": "accepted",
    "values": {
      "accepted": "a list may contain objects",
      "refused": "422 with code 302 for a list that contains an object"
    }
  },
  "emptyFields": {
    "id": "A48",
    "statement": "A recipient whose `fields` property is an empty list has no fields.",
    "default": "accepted",
    "values": {
      "accepted": "an empty list means no fields",
      "refused": "422 with code 302"
    }
  },
  "emptyTokenPage": {
    "id": "A49",
    "statement": "A request for an empty page of the token list gets a 404 with code 120.",
    "default": "notFound",
    "values": {
      "notFound": "404 with code 120",
      "empty": "an empty list"
    }
  },
  "accessTokenBearer": {
    "id": "A50",
    "statement": "A token cannot be used to change itself: such a PATCH gets a 401 with code 130.",
    "default": "refused",
    "values": {
      "refused": "401 with code 130",
      "accepted": "the request changes the token, just as it would with the account’s credentials"
    }
  },
  "defaultLifetime": {
    "id": "A51",
    "statement": "A token that is created without a `ttl`, or with a `ttl` of zero or less, expires after a year.",
    "default": "year",
    "values": {
      "year": "a year",
      "day": "a day"
    }
  },
  "tokenOrder": {
    "id": "A52",
    "statement": "The list of tokens starts with the oldest.",
    "default": "oldestFirst",
    "values": {
      "oldestFirst": "oldest first",
      "newestFirst": "newest first"
    }
  }
} as const

/** The name of a switch. */
export type AssumptionName = keyof typeof assumptions

/** One value for every switch. */
export type Assumptions = { [Name in AssumptionName]: keyof (typeof assumptions)[Name]["values"] }
