// Made from spec/assumptions.yaml by `npm run generate`. Never edited by hand.

/** Every undocumented behaviour, by the switch that changes it. */
export const assumptions = {
  "undocumentedErrorCode": {
    "id": "A1",
    "statement": "A failure that no source numbers carries its HTTP status as its `error` code.",
    "default": "status",
    "values": {
      "status": "the HTTP status, which no documented code can be taken for",
      "none": null
    }
  },
  "unknownToken": {
    "id": "A2",
    "statement": "A request with a missing, malformed or unknown token responds with 401.",
    "default": "unauthorized",
    "values": {
      "unauthorized": "401",
      "forbidden": "403"
    }
  },
  "expiredToken": {
    "id": "A3",
    "statement": "A request with an expired token responds with 401.",
    "default": "unauthorized",
    "values": {
      "unauthorized": "401",
      "forbidden": "403"
    }
  },
  "missingScope": {
    "id": "A4",
    "statement": "A request whose token lacks the scope responds with 403.",
    "default": "forbidden",
    "values": {
      "forbidden": "403",
      "unauthorized": "401"
    }
  },
  "unknownField": {
    "id": "A5",
    "statement": "A request body with a field that no source names is refused as an invalid parameter.",
    "default": "refused",
    "values": {
      "refused": "the request is refused",
      "ignored": "the field is dropped"
    }
  },
  "invalidParameter": {
    "id": "A6",
    "statement": "A parameter of the wrong type or outside its documented limits responds as a missing one does, 422.",
    "default": "unprocessable",
    "values": {
      "unprocessable": "422 with the code of an invalid parameter",
      "badRequest": "400 with that code"
    }
  },
  "malformedBody": {
    "id": "A7",
    "statement": "A body that is not JSON responds with 400.",
    "default": "badRequest",
    "values": {
      "badRequest": "400",
      "unprocessable": "422"
    }
  },
  "contentType": {
    "id": "A8",
    "statement": "JSON is taken that is declared as application/json or as a form, application/x-www-form-urlencoded; any other body responds with 415.",
    "default": "jsonOrForm",
    "values": {
      "jsonOrForm": "JSON that is declared as such or as a form is taken, all else responds with 415",
      "required": "415 for whatever is not declared as application/json",
      "ignored": "the body is read as JSON whatever it is declared as"
    }
  },
  "oversizedBody": {
    "id": "A9",
    "statement": "A body of more than 10 MiB responds with 413.",
    "default": "tooLarge",
    "values": {
      "tooLarge": "413",
      "badRequest": "400"
    }
  },
  "unknownMessage": {
    "id": "A10",
    "statement": "Getting a message that does not exist responds with 404 with code 203, as getting its recipients does.",
    "default": "notFound",
    "values": {
      "notFound": "404 with code 203",
      "notAcceptable": "406 with code 202"
    }
  },
  "emptyClosingRecipients": {
    "id": "A11",
    "statement": "A PUT may carry an empty `recipients`, which adds nobody; closing a transaction and moving a date need that.",
    "default": "accepted",
    "values": {
      "accepted": "nobody is added",
      "refused": "422 with code 302"
    }
  },
  "repeatedNumber": {
    "id": "A12",
    "statement": "A number that is given twice is sent to twice, within a request and over several.",
    "default": "kept",
    "values": {
      "kept": "both are sent and paid for",
      "merged": "the second is dropped"
    }
  },
  "emptyRecipients": {
    "id": "A13",
    "statement": "A POST with an empty `recipients` is refused as a missing parameter, unless it opens a transaction.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "a message to nobody"
    }
  },
  "draftCredit": {
    "id": "A14",
    "statement": "An open transaction costs nothing; the price is taken, and the credit checked, when it is closed.",
    "default": "onClose",
    "values": {
      "onClose": "taken when it is closed",
      "onOpen": "taken when recipients are stored"
    }
  },
  "testMessage": {
    "id": "A15",
    "statement": "A message with `test` true is priced but takes no credit.",
    "default": "free",
    "values": {
      "free": "no credit is taken",
      "charged": "credit is taken as for any message"
    }
  },
  "realtimeMinute": {
    "id": "A16",
    "statement": "The one realtime message per minute is counted per account; an early one responds with 429 with Retry-After.",
    "default": "account",
    "values": {
      "account": "counted per account",
      "token": "counted per token",
      "unlimited": "not counted"
    }
  },
  "priceFactors": {
    "id": "A17",
    "statement": "The price is the base price times `priority`, times 1.2 if `realtime`.",
    "default": "multiplied",
    "values": {
      "multiplied": "the factors apply",
      "flat": "the price is the base price"
    }
  },
  "trailingSlash": {
    "id": "A18",
    "statement": "Every path is taken with and without its trailing slash.",
    "default": "either",
    "values": {
      "either": "both forms are taken",
      "exact": "only the documented form is taken"
    }
  },
  "sendTime": {
    "id": "A19",
    "statement": "A time of day may follow the date in `timestamp_send`, after a space or a `T`; all times are UTC.",
    "default": "accepted",
    "values": {
      "accepted": "a time of day is taken",
      "refused": "only a date is taken"
    }
  },
  "unfilledPlaceholder": {
    "id": "A20",
    "statement": "A placeholder for which the recipient has no field stays in the text as it is.",
    "default": "kept",
    "values": {
      "kept": "it stays",
      "blanked": "it is replaced with nothing"
    }
  },
  "partlyFailedState": {
    "id": "A21",
    "statement": "A message that ended with at least one recipient not reached, or had no valid one, has state 3; 1 is while it is being sent.",
    "default": "endedWithErrors",
    "values": {
      "endedWithErrors": "state 3",
      "delivered": "state 2 unless nobody was reached"
    }
  },
  "cancelledMessage": {
    "id": "A22",
    "statement": "A cancelled message is gone; reading it responds as for a message that does not exist.",
    "default": "gone",
    "values": {
      "gone": "it is gone",
      "readable": "it can be read but not cancelled again"
    }
  },
  "pastSendDate": {
    "id": "A23",
    "statement": "A send date in the past means now.",
    "default": "now",
    "values": {
      "now": "sent now",
      "refused": "422 with code 302"
    }
  },
  "updateWithoutRecipients": {
    "id": "A24",
    "statement": "A PUT without `recipients` is refused with 422 and code 302, since the field is documented as required.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "nobody is added"
    }
  },
  "closedMessageRecipients": {
    "id": "A25",
    "statement": "A PUT with recipients, or with `transaction`, on a closed message responds with 422 with code 212 and changes nothing.",
    "default": "refused",
    "values": {
      "refused": "422 with code 212",
      "ignored": "a date is moved and the recipients are dropped"
    }
  },
  "listOrder": {
    "id": "A26",
    "statement": "The list of messages has the newest first.",
    "default": "newestFirst",
    "values": {
      "newestFirst": "newest first",
      "oldestFirst": "oldest first"
    }
  },
  "numberForm": {
    "id": "A27",
    "statement": "Behind the prefix of 1 to 3 digits and the hyphen a number has at least 4 digits, and at most 15 with its prefix.",
    "default": "international",
    "values": {
      "international": "checked so",
      "anyDigits": "any digits will do"
    }
  },
  "placeholderSpaces": {
    "id": "A28",
    "statement": "`{{ name }}`, with spaces inside the braces, is the same placeholder as `{{name}}`.",
    "default": "ignored",
    "values": {
      "ignored": "the spaces do not count",
      "literal": "such a placeholder is plain text"
    }
  },
  "cancelOpenTransaction": {
    "id": "A29",
    "statement": "An open transaction can be cancelled; it was never queued.",
    "default": "accepted",
    "values": {
      "accepted": "it is cancelled",
      "refused": "422 with code 221"
    }
  },
  "scopePath": {
    "id": "A30",
    "statement": "The scope's path is a prefix of whole path segments, so that `/messages` covers every path of this API.",
    "default": "prefix",
    "values": {
      "prefix": "the path is a prefix",
      "exact": "the path must be the request's own"
    }
  },
  "emptyScopes": {
    "id": "A31",
    "statement": "An empty array of scopes counts as missing.",
    "default": "missing",
    "values": {
      "missing": "422 with code 70",
      "accepted": "a token that may do nothing"
    }
  },
  "wrongCredentials": {
    "id": "A32",
    "statement": "Every operation of the token service responses wrong or missing credentials with 401 and code 140.",
    "default": "unauthorized",
    "values": {
      "unauthorized": "401",
      "forbidden": "403"
    }
  },
  "pageLimits": {
    "id": "A33",
    "statement": "A `limit` or `skip` outside its limits is refused with 422.",
    "default": "refused",
    "values": {
      "refused": "422",
      "clamped": "the nearest allowed value is taken"
    }
  },
  "closingForNobody": {
    "id": "A34",
    "statement": "A transaction without a valid recipient is not valid, and cannot be closed.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "it is closed and ends at once"
    }
  },
  "refreshedExpiry": {
    "id": "A35",
    "statement": "A refreshed token lives as long from the refresh as the old one was made to live.",
    "default": "renewed",
    "values": {
      "renewed": "the old lifetime from now",
      "kept": "the old expiry date"
    }
  },
  "senderCharacters": {
    "id": "A36",
    "statement": "An alphanumeric sender may have any characters, spaces and punctuation among them; only its length counts.",
    "default": "any",
    "values": {
      "any": "any characters",
      "lettersAndDigits": "422 with code 302 for anything but letters and digits"
    }
  },
  "longText": {
    "id": "A37",
    "statement": "A text of more than 255 segments, the standard's limit, is refused as an invalid parameter.",
    "default": "refused",
    "values": {
      "refused": "422 with code 302",
      "accepted": "it is sent in as many segments as it takes"
    }
  },
  "callbackSummary": {
    "id": "A38",
    "statement": "A callback is a POST, and its JSON summary is the message as GET shows it when its state has changed.",
    "default": "message",
    "values": {
      "message": "the message alone",
      "envelope": "the whole response of GET"
    }
  },
  "failedCallback": {
    "id": "A39",
    "statement": "A callback that is not answered with a status of 200 to 299 within 5 seconds is tried again 10 seconds, 1 minute, 10 minutes and 1 hour later; a redirect is not followed.",
    "default": "retried",
    "values": {
      "retried": "five tries in all",
      "dropped": "it is tried once"
    }
  },
  "queueTurns": {
    "id": "A40",
    "statement": "Among messages of equal priority accounts take turns, a message each; of one account the first to join the queue goes first.",
    "default": "accounts",
    "values": {
      "accounts": "accounts take turns",
      "none": "the first to join goes first, regardless of its account"
    }
  },
  "sendDatePlace": {
    "id": "A41",
    "statement": "A message with a date joins the queue on that date, behind what waits there already.",
    "default": "onDate",
    "values": {
      "onDate": "it comes behind what has joined before",
      "whenQueued": "it comes before what was queued after it"
    }
  },
  "realtimeThroughput": {
    "id": "A42",
    "statement": "A realtime message leaves at once, however much or little the queue sends per second, and does not hold it up.",
    "default": "beside",
    "values": {
      "beside": "it leaves beside the queue",
      "first": "it goes before all others, and takes its time as they do"
    }
  },
  "tokenLimit": {
    "id": "A43",
    "statement": "A request that exceeds its token's `limits` responds with 403 and does nothing; every request counts, refused ones too, and a refreshed token counts anew.",
    "default": "forbidden",
    "values": {
      "forbidden": "403",
      "tooManyRequests": "429"
    }
  },
  "tokenAddress": {
    "id": "A44",
    "statement": "A request from an address that is not in its token's `limits.ip` responds with 403; an empty list is no limit, and an entry is one address.",
    "default": "forbidden",
    "values": {
      "forbidden": "403",
      "unauthorized": "401"
    }
  },
  "contentEncoding": {
    "id": "A45",
    "statement": "A body that is declared as compressed, by a `Content-Encoding` other than `identity`, responds with 415.",
    "default": "refused",
    "values": {
      "refused": "415",
      "ignored": "the body is read as it is whatever it is declared as"
    }
  },
  "customForm": {
    "id": "A46",
    "statement": "`options.custom` may be any JSON value.",
    "default": "any",
    "values": {
      "any": "any JSON value",
      "string": "a string: 422 with code 302 for anything else",
      "object": "an object: 422 with code 302 for anything else"
    }
  },
  "recipientList": {
    "id": "A47",
    "statement": "A list of recipients may hold objects, each with fields of its own.",
    "default": "accepted",
    "values": {
      "accepted": "a list may hold objects",
      "refused": "422 with code 302 for a list that holds an object"
    }
  },
  "emptyFields": {
    "id": "A48",
    "statement": "An empty list in the place of a recipient’s `fields` is no fields.",
    "default": "accepted",
    "values": {
      "accepted": "an empty list is no fields",
      "refused": "422 with code 302"
    }
  },
  "emptyTokenPage": {
    "id": "A49",
    "statement": "A page of the list of tokens with no token on it responds with 404 with code 120.",
    "default": "notFound",
    "values": {
      "notFound": "404 with code 120",
      "empty": "an empty list"
    }
  },
  "accessTokenBearer": {
    "id": "A50",
    "statement": "A PATCH of a token with that token itself as Bearer, in place of its refresh token, responds with 401 with code 130.",
    "default": "refused",
    "values": {
      "refused": "401 with code 130",
      "accepted": "the token is changed as with the account’s credentials"
    }
  }
} as const

/** The name of a switch. */
export type AssumptionName = keyof typeof assumptions

/** One value for every switch. */
export type Assumptions = { [Name in AssumptionName]: keyof (typeof assumptions)[Name]["values"] }
