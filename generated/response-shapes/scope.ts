// Made from the schema Scope of spec/ by `npm run generate`. Never edited by hand.

/** The form of the values in a `Scope`: `?` ends the name of one that may be absent. */
export const Scope = {
  "id": "text",
  "scope": "text",
  "method": "text",
  "domain": "text",
  "endpoint": "text",
  "enabled": "boolean"
} as const
