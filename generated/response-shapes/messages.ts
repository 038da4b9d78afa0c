// Generated from the schema Messages of spec/ by `npm run generate`. Do not edit.

/** The form of the values in a `Messages`. `?` ends the name of a value that may be absent. */
export const Messages = {
  "sender": "text",
  "timestamp": "date",
  "id": "text"
} as const
