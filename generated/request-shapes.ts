// Made from the request bodies of spec/ by `npm run generate`. Never edited by hand.

/**
 * What the body of each request has to be, by operation: types as `typeof` names them, `any`, and lists of what it may be.
 *
 * Of an object, `?` ends the name of what may be missing, `*` stands for every other name, and `[]` makes it a list.
 */
export const requestShapes = {
  "sendMessage": {
    "test?": "boolean",
    "sender": "string",
    "body": "string",
    "recipients": [
      "string",
      {
        "[]": [
          "string",
          {
            "number": "string",
            "fields?": {
              "*": [
                "string",
                "number",
                "boolean"
              ]
            }
          }
        ]
      },
      {
        "number": "string",
        "fields?": {
          "*": [
            "string",
            "number",
            "boolean"
          ]
        }
      }
    ],
    "priority?": "number",
    "options?": {
      "flash?": "boolean",
      "timestamp_send?": "string",
      "custom?": "any",
      "callback_url?": "string",
      "callback_field?": "string",
      "realtime?": "boolean"
    },
    "transaction?": "boolean"
  },
  "updateMessage": {
    "recipients": [
      "string",
      {
        "[]": [
          "string",
          {
            "number": "string",
            "fields?": {
              "*": [
                "string",
                "number",
                "boolean"
              ]
            }
          }
        ]
      },
      {
        "number": "string",
        "fields?": {
          "*": [
            "string",
            "number",
            "boolean"
          ]
        }
      }
    ],
    "transaction?": "boolean",
    "options?": {
      "timestamp_send?": "string"
    }
  },
  "createToken": {
    "scopes": {
      "[]": "string"
    },
    "name?": "string",
    "ttl?": "number",
    "limits?": {
      "totalRequests?": "number",
      "walletRequests?": "number",
      "subscriptionRequests?": "number",
      "walletAmount?": "number",
      "ip?": {
        "[]": "string"
      }
    }
  },
  "updateToken": {
    "scopes?": {
      "[]": "string"
    },
    "name?": "string",
    "ttl?": "number",
    "limits?": {
      "totalRequests?": "number",
      "walletRequests?": "number",
      "subscriptionRequests?": "number",
      "walletAmount?": "number",
      "ip?": {
        "[]": "string"
      }
    }
  }
} as const
