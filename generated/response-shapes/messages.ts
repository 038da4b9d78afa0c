// Made from the schema Messages of spec/ by `npm run generate`. Never edited by hand.

/** The types of the values in a `Messages`. `?` marks an optional name. */
export const Messages = {
  "sender": "text",
  "timestamp": "date",
  "id": "text"
} as const
