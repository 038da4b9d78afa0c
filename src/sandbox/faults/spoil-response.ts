import { milliseconds, type Duration } from '../model/clock.ts'
import type { GatewayResponse, TransportFault } from '../pipeline/exchange.ts'
import type { DelayedResponses } from './delay-timers.ts'
import type { FaultAction, FaultClock, StatusAction } from './fault-rule.ts'
import { Headers } from '../model/platform.ts'

/** The gateway's refusal with a status and an error code, or where that is undefined with the one it writes where none is documented. */
export type Refuse = (status: number, code: number | null | undefined) => GatewayResponse

/** Whether the gateway does what it was asked for when an action spoils its response. */
export function takesEffect(action: FaultAction): boolean {
  if (action.kind === 'status') return action.takesEffect ?? false
  return 'takesEffect' in action ? action.takesEffect : true
}

/** What an action makes of the gateway's response. */
export function spoilResponse(
  action: FaultAction,
  response: GatewayResponse,
  delayed: DelayedResponses,
  refuse: Refuse,
): GatewayResponse {
  if (action.kind === 'status') return instead(action, refuse)
  if (action.kind === 'brokenJson') return { ...response, body: response.body.slice(0, -1) }
  return { ...response, transportFault: transportFaultOf(action, response, delayed) }
}

function transportFaultOf(
  action: Exclude<FaultAction, { kind: 'status' | 'brokenJson' }>,
  { body }: GatewayResponse,
  delayed: DelayedResponses,
): TransportFault {
  const wait = (duration: Duration) => delayed.wait(milliseconds(duration), clockOf(action))
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

function clockOf(action: FaultAction): FaultClock {
  return ('clock' in action ? action.clock : undefined) ?? 'real'
}

function instead(
  { status, body = 'envelope', code, headers = {} }: StatusAction,
  refuse: Refuse,
): GatewayResponse {
  // In lower case, so that one of theirs takes the place of one of ours.
  const given = Object.fromEntries(new Headers(headers))
  const envelope = refuse(status, code)
  if (body === 'envelope') return { ...envelope, headers: { ...envelope.headers, ...given } }
  if (body === 'empty') return { status, headers: given, body: '' }
  return { status, headers: { 'content-type': 'text/html', ...given }, body: page(status) }
}

/** What a proxy shows. */
function page(status: number): string {
  const title = `${status} ${process.getBuiltinModule('node:http').STATUS_CODES[status] ?? 'Unknown'}`
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`
}

/** Bytes in so many pieces of about the same length, in order; some are empty where there are fewer bytes. */
export function piecesOf(bytes: Uint8Array, pieces: number): Uint8Array[] {
  const at = (place: number) => Math.floor((bytes.length * place) / pieces)
  return Array.from({ length: pieces }, (_, i) => bytes.subarray(at(i), at(i + 1)))
}
