// Made from the schema Token of spec/ by `npm run generate`. Never edited by hand.

/** The form of the values in a `Token`: `?` ends the name of one that may be absent. */
export const Token = {
  "token": "text",
  "name?": "text",
  "createdAt": "date",
  "expireAt": "date",
  "updatedAt": "date",
  "scopes": [
    "text"
  ],
  "refreshToken": "text",
  "limits": {
    "totalRequests?": "number",
    "walletRequests?": "number",
    "subscriptionRequests?": "number",
    "walletAmount?": "number",
    "ip?": [
      "text"
    ]
  },
  "stats": {
    "totalRequests?": "number",
    "walletRequests?": "number",
    "subscriptionRequests?": "number",
    "errorRequests?": "number",
    "walletAmount?": "number",
    "ip?": [
      "text"
    ]
  }
} as const
