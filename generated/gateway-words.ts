// Made from the failures of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Never edited by hand.

/** The names of the fields of every request. */
const field = '(?:body|callback_field|callback_url|custom|fields|flash|ip|limit|limits|name|number|options|priority|realtime|recipients|scopes|sender|skip|subscriptionRequests|test|timestamp_send|totalRequests|transaction|ttl|walletAmount|walletRequests)'

/** How a refusal begins in the words of the specs; of what varies it takes amounts, field names and scopes. */
export const gatewayWords = new RegExp(
  `^(?:(?:missing|invalid) '${field}(?:\\.(?:${field}|\\d{1,6}))*' parameter|Credit is not enough: \\d{1,8}(?:\\.\\d{1,6})? needed, \\d{1,8}(?:\\.\\d{1,6})? available|Invalid message id|Invalid token format|Message already scheduled for sending|Message id required|No message found|Not Found|Only one realtime message per minute is allowed|The body is larger than \\d{1,8}(?:\\.\\d{1,6})? bytes|The body is not valid JSON|The body must be application/json|The token lacks the scope [A-Z]+:(?:test\\.)?ws\\.messaggisms\\.com/messages|Token id is required|Transaction already closed|Unauthorized|Unknown token|invalid scopes format|missing scopes array)`,
  'u',
)
