/**
 * The client for the Gateway SMS API, pure functions for working with SMS, and the types of the spec.
 *
 * @module gateway-sms
 */
export { createClient } from './client/create-client.ts'
export { preload } from './client/on-demand/load.ts'
export { messageScopes } from './client/scopes.ts'
export {
  SmsError,
  GatewayError,
  ConnectionError,
  UnexpectedResponseError,
  ConfigurationError,
  PreflightError,
  isSmsError,
} from './client/errors.ts'

export { parseCallback } from './client/callback/parse-callback.ts'
export { createCallbackUrl, checkCallbackUrl } from './client/callback/callback-url.ts'
export { CallbackError } from './client/callback/callback-error.ts'

export {
  createNumberFormatter,
  formatNumber,
  parseNumber,
} from './client/phone-number/phone-number.ts'
export { PhoneNumberError } from './client/phone-number/phone-number-error.ts'

export { countSegments, nonGsmCharacters } from './sms/segments.ts'
export { explainSegments } from './sms/explain-segments.ts'
export { estimate } from './sms/estimate.ts'
export { checkTemplate } from './sms/check-template.ts'
export { renderTemplate, placeholders } from './sms/template.ts'
export { parseGatewayNumber } from './sms/number.ts'
export { parseSendDate, formatSendDate } from './sms/send-date.ts'

export { environments } from '../generated/environments.ts'
export { MessageState } from '../generated/message-state.ts'

export type { SmsClient } from './client/create-client.ts'
export type { Messages } from './client/messages.ts'
export type { Tokens } from './client/tokens.ts'
export type {
  ManagedTokenOptions,
  ClientOptions,
  Target,
  AuthOptions,
  CommonOptions,
  Credentials,
  TokenSource,
} from './client/options.ts'
export type {
  Callback,
  MessageReader,
  ParseCallbackOptions,
} from './client/callback/parse-callback.ts'
export type {
  CallbackUrl,
  CheckCallbackUrlOptions,
  CreateCallbackUrlOptions,
} from './client/callback/callback-url.ts'
export type { CallbackErrorReason } from './client/callback/callback-error.ts'
export type { CallbackSecret } from './client/callback/signature.ts'
export type { CallOptions } from './client/request/call.ts'
export type { Fetch } from './client/request/service.ts'
export type { WithResponse, ResponsePromise } from './client/response/response-promise.ts'
export type { LimitOptions, RetryOptions } from './client/request/limits.ts'
export type {
  Hooks,
  HookEvents,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  UnknownOutcomeEvent,
} from './client/request/watching.ts'
export type { CallTrace, RequestTrace } from './client/request/tracing.ts'
export type { DraftOptions, SendOptions, SendOnceOptions } from './client/sending/send-options.ts'
export type { SendManyOptions, SendResult } from './client/bulk/send-many.ts'
export type { WatchOptions } from './client/polling/watch.ts'
export type { Inconclusive, ReconcileResult, ReconcileOptions } from './client/polling/reconcile.ts'
export type { RealtimeRequest } from './client/sending/send-realtime.ts'
export type { Draft, Quote } from './client/sending/draft.ts'
export type { DraftHandle } from './client/draft-handle.ts'
export type { PreflightErrorReason, GatewayErrorReason, Sent, SmsFailure } from './client/errors.ts'
export type { OperationId } from './client/request/endpoints.ts'
export type { MessageMethod } from './client/scopes.ts'
export type {
  SendRequest,
  UpdateRequest,
  RecipientInput,
  RecipientsInput,
  Message,
  MessageSummary,
  Recipient,
  DeliveryReport,
  CreateTokenRequest,
  UpdateTokenRequest,
  Token,
  TokenPage,
  Scope,
} from './client/types.ts'

export type { SegmentExplanation } from './sms/explain-segments.ts'
export type { Estimate, EstimateRequest } from './sms/estimate.ts'
export type { MessagePrice } from './sms/price.ts'
export type { TemplateCheck } from './sms/check-template.ts'
export type { TemplateRecipient, TemplateRecipients } from './sms/recipients.ts'
export type { FieldsFor, Placeholders } from './sms/template-types.ts'
export type {
  NumberFormatter,
  NumberOptions,
  PhoneNumber,
} from './client/phone-number/phone-number.ts'
export type { PhoneNumberErrorReason } from './client/phone-number/phone-number-error.ts'
export type { TypedSendRequest } from './client/typed-request.ts'
export type { SegmentCount, NonGsmCharacter } from './sms/segments.ts'
export type { FieldsObject, TemplateFields, TemplateOptions } from './sms/template.ts'
export type { GatewayNumber } from './sms/number.ts'

export type { Environment } from '../generated/environments.ts'
export type { ErrorCode, ErrorName } from '../generated/error-names.ts'
export type { paths, components, operations } from '../generated/gateway-sms.ts'
export type {
  paths as tokenPaths,
  components as tokenComponents,
  operations as tokenOperations,
} from '../generated/tokens.ts'
