// Made from a request body of spec/ by `npm run generate`. Never edited by hand.

/**
 * The body of `updateMessage`: types as in `typeof`, `any`, and lists of alternatives.
 *
 * In an object, `?` marks an optional name, `*` stands for any other name, and `[]` means a list.
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
