// Made from the request bodies of spec/ by `npm run generate`. Never edited by hand.

/**
 * What a value has to be: a type as `typeof` names it, `any`, one of several shapes, or an object.
 *
 * Of an object, `?` ends the name of what may be missing, `*` stands for every other name, and `[]` makes it a list.
 */
export type Shape = string | readonly Shape[] | { readonly [name: string]: Shape }

/** The bodies of the requests, by operation. */
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
} as const satisfies Record<string, Shape>
