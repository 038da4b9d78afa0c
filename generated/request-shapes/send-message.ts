// Made from a request body of spec/ by `npm run generate`. Never edited by hand.

/**
 * What the body of a `sendMessage` has to be: types as `typeof` names them, `any`, and lists of what it may be.
 *
 * Of an object, `?` ends the name of what may be missing, `*` stands for every other name, and `[]` makes it a list.
 */
export const sendMessage = {
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
          "fields?": [
            {
              "[]": "string"
            },
            {
              "*": [
                "string",
                "number",
                "boolean"
              ]
            }
          ]
        }
      ]
    },
    {
      "number": "string",
      "fields?": [
        {
          "[]": "string"
        },
        {
          "*": [
            "string",
            "number",
            "boolean"
          ]
        }
      ]
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
} as const
