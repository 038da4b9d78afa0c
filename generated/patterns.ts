// Generated from the schemas of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

export const patterns = {
  messageId: /^[0-9a-f]{24}$/u,
  number: /^\+[1-9][0-9]{0,2}-[0-9]{4,14}$/u,
  sendDate: /^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$/u,
  token: /^[0-9a-f]{24}$/u,
  scope: /^(\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+\/[^\s]*$/u,
} as const
