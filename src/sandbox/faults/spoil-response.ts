import { milliseconds, type Duration } from '../model/clock.ts'
import {
  CutBody,
  statusesWithoutBody,
  type GatewayResponse,
  type TransportFault,
  type Wait,
} from '../pipeline/exchange.ts'
import type { DelayedResponses } from './delay-timers.ts'
import type { FaultAction, StatusAction } from './fault-rule.ts'
import { web } from '../model/node-globals.ts'

/** Creates a refusal as the gateway would. If the code is undefined, the code of an undocumented error is used. */
export type Refuse = (status: number, code: number | null | undefined) => GatewayResponse

/** Whether a request takes effect even though an action changes its response. */
export function takesEffect(action: FaultAction): boolean {
  if (action.kind === 'status') return action.takesEffect ?? false
  return 'takesEffect' in action ? action.takesEffect : true
}

export function spoilResponse(
  action: FaultAction,
  response: GatewayResponse,
  delayed: DelayedResponses,
  refuse: Refuse,
): GatewayResponse {
  if (action.kind === 'status') return replaced(action, refuse)
  if (action.kind === 'brokenJson') return { ...response, body: response.body.slice(0, -1) }
  return { ...response, transportFault: transportFaultOf(action, delayed) }
}

function transportFaultOf(
  action: Exclude<FaultAction, { kind: 'status' | 'brokenJson' }>,
  delayed: DelayedResponses,
): TransportFault {
  const clock = ('clock' in action ? action.clock : undefined) ?? 'real'
  const wait = (duration: Duration) => delayed.wait(milliseconds(duration), clock)
  switch (action.kind) {
    case 'reset':
      return breakAtOnce
    case 'hang':
      return sendAfter(delayed.waitForEver())
    case 'delay':
      return sendAfter(wait(action.for))
    case 'truncate':
      return async function* cut(body) {
        const bytes = action.bytes ?? Math.floor(body.length / 2)
        yield body.subarray(0, Math.max(0, Math.min(bytes, body.length - 1)))
        throw new CutBody()
      }
    default: {
      const { pieces = 10 } = action
      const whole = milliseconds(action.for)
      const waits = Array.from({ length: pieces }, (_, i) => wait((whole * (i + 1)) / pieces))
      return async function* slowly(body, caller) {
        const at = (place: number) => Math.floor((body.length * place) / pieces)
        yield body.subarray(0, 0)
        for (const [i, over] of waits.entries()) {
          await over(caller)
          yield body.subarray(at(i), at(i + 1))
        }
      }
    }
  }
}

/** Breaks the connection before the response. */
export const breakAtOnce = sendAfter(() => Promise.reject(new Error('the connection breaks')))

/** Sends the response after a wait. If the wait fails, the connection breaks. */
export function sendAfter(wait: Wait): TransportFault {
  return async function* late(body, caller) {
    await wait(caller)
    yield body
  }
}

function replaced(
  { status, body = 'envelope', code, headers = {} }: StatusAction,
  refuse: Refuse,
): GatewayResponse {
  // In lower case, so that these headers override the sandbox's own.
  const given = Object.fromEntries(new web.Headers(headers))
  const envelope = refuse(status, code)
  if (body === 'empty' || statusesWithoutBody.has(status))
    return { status, headers: given, body: '' }
  if (body === 'envelope') return { ...envelope, headers: { ...envelope.headers, ...given } }
  return { status, headers: { 'content-type': 'text/html', ...given }, body: proxyPage(status) }
}

function proxyPage(status: number): string {
  const title = `${status} ${process.getBuiltinModule('node:http').STATUS_CODES[status] ?? 'Unknown'}`
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`
}
