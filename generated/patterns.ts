// Generated from the schemas of spec/gateway-sms.yaml and spec/tokens.yaml by `npm run generate`. Do not edit.

export const messageId = /^[0-9a-f]{24}$/u
export const number = /^\+[1-9][0-9]{0,2}-[0-9]{4,14}$/u
export const sendDate = /^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$/u
export const token = /^[0-9a-f]{24}$/u
export const scope = /^(\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+\/[^\s]*$/u
