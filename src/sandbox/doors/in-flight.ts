import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** What is being answered on each connection. */
export interface InFlight {
  add(outgoing: ServerResponse): void
  /** The answer to the request that came in last, if it or the rest of its request is still on its way. */
  last(socket: Duplex): ServerResponse | undefined
}

export function createInFlight(): InFlight {
  const answers = new WeakMap<Duplex, ServerResponse>()
  return {
    add: (outgoing) => void answers.set(outgoing.req.socket, outgoing),
    last: (socket) => {
      const last = answers.get(socket)
      return last?.writableFinished === true && last.req.complete ? undefined : last
    },
  }
}
