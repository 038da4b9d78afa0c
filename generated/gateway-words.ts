// Generated from the failures of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

/** The names of the fields of every request. */
const field = '(?:body|callback_field|callback_url|custom|fields|flash|ip|limit|limits|name|number|options|priority|realtime|recipients|scopes|sender|skip|subscriptionRequests|test|timestamp_send|totalRequests|transaction|ttl|walletAmount|walletRequests)'

/** The beginning of a refusal that names a field, an amount or a scope, as worded in the specs. */
export const gatewayWords = new RegExp(
  `^(?:(?:missing|invalid) '${field}(?:\\.(?:${field}|\\d{1,6}))*' parameter|Current User credit is not enough\\. \\d{1,8}(?:\\.\\d{1,6})? needed \\d{1,8}(?:\\.\\d{1,6})? € available|Insufficient Credit in Wallet: \\d{1,8}(?:\\.\\d{1,6})?|The body is larger than \\d{1,8}(?:\\.\\d{1,6})? bytes|The token lacks the scope [A-Z]+:(?:test\\.)?ws\\.messaggisms\\.com/messages)`,
  'u',
)
