// Generated from the servers of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

/** The base URLs of each environment of the vendor. */
export const environments = {
  "production": {
    "gateway": "https://ws.messaggisms.com",
    "tokens": "https://oauth.openapi.com"
  },
  "test": {
    "gateway": "https://test.ws.messaggisms.com",
    "tokens": "https://test.oauth.openapi.com"
  }
} as const

/** One of the vendor's environments. */
export type Environment = keyof typeof environments
