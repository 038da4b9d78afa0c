// Generated from the schema Scope of spec/ by `npm run generate`. Do not edit.

/** The form of the values in a `Scope`. `?` ends the name of a value that may be absent. */
export const Scope = {
  "id": "text",
  "scope": "text",
  "method": "text",
  "domain": "text",
  "endpoint": "text",
  "enabled": "boolean"
} as const
