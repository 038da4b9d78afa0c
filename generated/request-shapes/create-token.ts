// Generated from a request body of spec/ by `npm run generate`. Do not edit.

/**
 * The shape of the request body of `createToken`: types as named by `typeof`, `any`, and lists of alternatives.
 *
 * In an object, `?` ends the name of an optional property, `*` stands for every other name, and `[]` makes it a list.
 */
export const createToken = {
  "scopes": {
    "[]": "string"
  },
  "name?": "string",
  "ttl?": "number",
  "limits?": {
    "totalRequests?": "number",
    "walletRequests?": "number",
    "subscriptionRequests?": "number",
    "walletAmount?": "number",
    "ip?": {
      "[]": "string"
    }
  }
} as const
