import type { SandboxEvent } from '../../sandbox/index.ts'
import { count } from '../output/count.ts'
import { jsonLine } from '../output/json.ts'
import { printableLine } from '../output/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** The format of the event log. */
export type LogFormat = 'text' | 'json' | 'none'

/** Returns a listener that writes each event to stderr on one line, or undefined if nothing is to be logged. */
export function createLog(
  format: LogFormat,
  terminal: Terminal,
): ((event: SandboxEvent) => void) | undefined {
  if (format === 'none') return undefined
  return (event) => {
    const text = () => `${timeOf(event)}  ${describe(event)}\n`
    terminal.writeError(format === 'json' ? jsonLine(event) : text())
  }
}

/** Returns an event's time of day on the sandbox's clock, to the millisecond. */
function timeOf({ at }: SandboxEvent): string {
  return at.slice(11, 23)
}

function describe(event: SandboxEvent): string {
  switch (event.kind) {
    case 'requestHandled':
      return describeRequest(event)
    case 'messageQueued':
      return `message ${event.message}  queued, from ${printableLine(event.sender)} to ${count(event.recipients, 'recipient')}`
    case 'messageChanged':
      return `message ${event.message}  ${event.status}`
    case 'messageCancelled':
      return `message ${event.message}  cancelled`
    case 'messagesDeleted':
      return `${count(event.deleted, 'message')} deleted`
    case 'callbackTried':
      return `message ${event.message}  callback ${event.callback}, attempt ${event.attempt}: ${event.status}`
    case 'reset':
      return 'sandbox reset, or restored from a snapshot'
    default:
      return count(event.count, 'more event')
  }
}

function describeRequest({
  method,
  path,
  status,
  duration,
  fault,
}: Extract<SandboxEvent, { kind: 'requestHandled' }>): string {
  const faultText = fault === undefined ? '' : `  fault ${printableLine(fault)}`
  return `${status}  ${printableLine(method)} ${printableLine(path)}  ${duration} ms${faultText}`
}
