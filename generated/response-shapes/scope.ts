// Made from the schema Scope of spec/ by `npm run generate`. Never edited by hand.

/** The types of the values in a `Scope`. `?` marks an optional name. */
export const Scope = {
  "id": "text",
  "scope": "text",
  "method": "text",
  "domain": "text",
  "endpoint": "text",
  "enabled": "boolean"
} as const
