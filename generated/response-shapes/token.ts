// Generated from the schema Token of spec/ by `npm run generate`. Do not edit.

/** The form of the values in a `Token`. `?` ends the name of a value that may be absent. */
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
