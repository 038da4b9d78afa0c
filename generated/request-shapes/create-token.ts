// Made from a request body of spec/ by `npm run generate`. Never edited by hand.

/**
 * The body of `createToken`: types as in `typeof`, `any`, and lists of alternatives.
 *
 * In an object, `?` marks an optional name, `*` stands for any other name, and `[]` means a list.
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
