import { streamEvents } from '../events/event-stream.ts'
import { presentRequest, type LoggedRequest } from '../events/request-log.ts'
import type { ControlRequest } from '../pipeline/exchange.ts'
import { Content, type ControlOperations } from './control-call.ts'
import { ControlRefusal, invalid } from './control-refusal.ts'

/** How long a stream waits for an event before it sends a comment, in milliseconds. */
const heartbeat = 15_000
const maxListed = 1000

/** Limits the number of open event streams, so that they cannot use up all of a port's connections. */
const maxStreams = 100

export const eventsAndRequests = {
  streamEvents: ({ context: { events, scheduler } }, { query, request }) => {
    const after = lastEventId(request) ?? query.after
    if (/\bapplication\/json\b/i.test(request.header('accept') ?? '')) {
      return { events: events.after(after ?? 0, maxListed) }
    }
    if (events.followers >= maxStreams) {
      throw new ControlRefusal(
        'unavailable',
        `${maxStreams} event streams are already open: close one, or send 'Accept: application/json'`,
      )
    }
    const { signal } = request
    const stream = streamEvents(events, { after, signal, heartbeat, wake: scheduler.wake })
    return new Content('text/event-stream', stream)
  },

  listRequests: ({ requests }, { query: { operation, status, message, limit = 100 } }) => {
    const wanted = requests
      .list()
      .filter((request) => request.operation === (operation ?? request.operation))
      .filter((request) => request.status === (status ?? request.status))
      .filter((request) => message === undefined || mentions(request, message))
    return { requests: wanted.slice(0, limit).map(presentRequest) }
  },
} satisfies Partial<ControlOperations>

function lastEventId(request: ControlRequest): number | undefined {
  const text = request.header('last-event-id')
  if (text === undefined || text === '') return undefined
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw invalid("the header 'Last-Event-ID' must be an event's id: correct it, or leave it out")
}

function mentions({ path, response }: LoggedRequest, message: string): boolean {
  return path.includes(message) || response.body.includes(message)
}
