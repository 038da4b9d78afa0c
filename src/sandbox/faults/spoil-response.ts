import { milliseconds, type Duration } from '../model/clock.ts'
import type { GatewayResponse, TransportFault } from '../pipeline/exchange.ts'
import type { DelayedResponses } from './delay-timers.ts'
import type { FaultAction, StatusAction } from './fault-rule.ts'
import { Headers } from '../model/platform.ts'

/** Creates the gateway's refusal. An undefined code stands for the code of an undocumented error. */
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
  return { ...response, transportFault: transportFaultOf(action, response, delayed) }
}

function transportFaultOf(
  action: Exclude<FaultAction, { kind: 'status' | 'brokenJson' }>,
  { body }: GatewayResponse,
  delayed: DelayedResponses,
): TransportFault {
  const clock = ('clock' in action ? action.clock : undefined) ?? 'real'
  const wait = (duration: Duration) => delayed.wait(milliseconds(duration), clock)
  switch (action.kind) {
    case 'reset':
      return { kind: 'reset' }
    case 'hang':
      return { kind: 'late', wait: delayed.waitForEver() }
    case 'delay':
      return { kind: 'late', wait: wait(action.for) }
    case 'truncate': {
      const length = Buffer.byteLength(body)
      const bytes = action.bytes ?? Math.floor(length / 2)
      return { kind: 'truncate', bytes: Math.max(0, Math.min(bytes, length - 1)) }
    }
    default: {
      const { pieces = 10 } = action
      const whole = milliseconds(action.for)
      const waits = Array.from({ length: pieces }, (_, i) => wait((whole * (i + 1)) / pieces))
      return { kind: 'slowBody', waits }
    }
  }
}

function replaced(
  { status, body = 'envelope', code, headers = {} }: StatusAction,
  refuse: Refuse,
): GatewayResponse {
  // In lower case, so that these headers override the sandbox's own.
  const given = Object.fromEntries(new Headers(headers))
  const envelope = refuse(status, code)
  if (body === 'envelope') return { ...envelope, headers: { ...envelope.headers, ...given } }
  if (body === 'empty') return { status, headers: given, body: '' }
  return { status, headers: { 'content-type': 'text/html', ...given }, body: proxyPage(status) }
}

function proxyPage(status: number): string {
  const title = `${status} ${process.getBuiltinModule('node:http').STATUS_CODES[status] ?? 'Unknown'}`
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`
}

/** Splits bytes into pieces of about equal length. If there are fewer bytes than pieces, some pieces are empty. */
export function piecesOf(bytes: Uint8Array, pieces: number): Uint8Array[] {
  const at = (place: number) => Math.floor((bytes.length * place) / pieces)
  return Array.from({ length: pieces }, (_, i) => bytes.subarray(at(i), at(i + 1)))
}
