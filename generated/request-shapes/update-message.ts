// Generated from a request body of spec/ by `npm run generate`. Do not edit.

/**
 * The shape of the request body of `updateMessage`: types as named by `typeof`, `any`, and lists of alternatives.
 *
 * In an object, `?` ends the name of an optional property, `*` stands for every other name, and `[]` makes it a list.
 */
export const updateMessage = {
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
  "transaction?": "boolean",
  "options?": {
    "timestamp_send?": "string"
  }
} as const
