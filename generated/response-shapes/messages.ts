// Made from the schema Messages of spec/ by `npm run generate`. Never edited by hand.

/** The form of the values in a `Messages`: `?` ends the name of one that may be absent. */
export const Messages = {
  "sender": "text",
  "timestamp": "date",
  "id": "text"
} as const
