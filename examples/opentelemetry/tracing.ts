// #region spans
import { AsyncLocalStorage } from 'node:async_hooks'
import { tracingChannel } from 'node:diagnostics_channel'
import { context, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_REQUEST_RESEND_COUNT,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_FULL,
} from '@opentelemetry/semantic-conventions'
import { isSmsError, type CallTrace, type RequestTrace } from 'gateway-sms'

/** Creates a span for each call and, inside it, a client span for each HTTP request. Returns a function that stops this. */
export function traceSms(): () => void {
  const tracer = trace.getTracer('gateway-sms')
  const calls = tracingChannel<Span, CallTrace>('gateway-sms:call')
  const requests = tracingChannel<Span, RequestTrace>('gateway-sms:request')
  const spans = new WeakMap<object, Span>()
  const callSpan = new AsyncLocalStorage<Span>()

  calls.start.bindStore(callSpan, (event) => {
    const span = tracer.startSpan(`gateway-sms ${event.operation}`)
    spans.set(event, span)
    return span
  })
  const endCall = (message: unknown) => {
    const event = message as CallTrace
    const span = spans.get(event)
    if (event.sent !== undefined) span?.setAttribute('gateway_sms.sent', event.sent)
    finish(span, event.error)
  }
  const startRequest = (message: unknown) => {
    const event = message as RequestTrace
    const parent = callSpan.getStore()
    const attributes = {
      [ATTR_HTTP_REQUEST_METHOD]: event.method,
      'url.template': event.path,
      ...(event.attempt > 1 && { [ATTR_HTTP_REQUEST_RESEND_COUNT]: event.attempt - 1 }),
    }
    const span = tracer.startSpan(
      `${event.method} ${event.path}`,
      { kind: SpanKind.CLIENT, attributes },
      parent && trace.setSpan(context.active(), parent),
    )
    spans.set(event, span)
  }
  const endRequest = (message: unknown) => {
    const event = message as RequestTrace
    const span = spans.get(event)
    if (event.origin !== undefined) {
      const { hostname, port, protocol } = new URL(event.origin)
      span?.setAttributes({
        [ATTR_SERVER_ADDRESS]: hostname,
        [ATTR_SERVER_PORT]: Number(port || (protocol === 'https:' ? 443 : 80)),
        // The path's template has no ids and numbers.
        [ATTR_URL_FULL]: event.origin + event.path,
      })
    }
    if (event.status !== undefined) span?.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, event.status)
    finish(span, event.error, event.status)
  }
  calls.asyncEnd.subscribe(endCall)
  requests.start.subscribe(startRequest)
  requests.asyncEnd.subscribe(endRequest)
  return () => {
    calls.start.unbindStore(callSpan)
    calls.asyncEnd.unsubscribe(endCall)
    requests.start.unsubscribe(startRequest)
    requests.asyncEnd.unsubscribe(endRequest)
  }
}

function finish(span: Span | undefined, error: unknown, status = 0): void {
  if (error !== undefined) {
    const type = isSmsError(error) && 'reason' in error ? error.reason : 'error'
    span?.setAttribute(ATTR_ERROR_TYPE, status >= 400 ? String(status) : type)
    span?.setStatus({ code: SpanStatusCode.ERROR })
  }
  span?.end()
}
// #endregion spans
