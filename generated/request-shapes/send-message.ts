// Generated from a request body of spec/ by `npm run generate`. Do not edit.

/**
 * The shape of the request body of `sendMessage`: types as named by `typeof`, `any`, and lists of alternatives.
 *
 * In an object, `?` ends the name of an optional property, `*` stands for every other name, and `[]` makes it a list.
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
