// Made from a request body of spec/ by `npm run generate`. Never edited by hand.

/**
 * The body of `sendMessage`: types as in `typeof`, `any`, and lists of alternatives.
 *
 * In an object, `?` marks an optional name, `*` stands for any other name, and `[]` means a list.
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
