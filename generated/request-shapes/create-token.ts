// Made from a request body of spec/ by `npm run generate`. Never edited by hand.

/**
 * What the body of a `createToken` has to be: types as `typeof` names them, `any`, and lists of what it may be.
 *
 * Of an object, `?` ends the name of what may be missing, `*` stands for every other name, and `[]` makes it a list.
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
