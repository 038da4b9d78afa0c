import { signal } from '@preact/signals'
import type { Schemas } from './control.ts'
import { controlPath } from './control.ts'
import { adminToken, isLocked } from './admin-token.ts'

export type SandboxEvent = Schemas['Event']

/** Whether the page is told of what happens. */
export const isLive = signal(false)

const listeners = new Set<(event: SandboxEvent) => void>()

/** Is told of all that happens in the sandbox; gives a way to end it. */
export function onEvent(listener: (event: SandboxEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How long the page waits before it asks again, in milliseconds: longer each time, up to the last. */
const pauses = [200, 500, 1000, 2000, 5000]

/**
 * Follows the sandbox's events until the page is closed, and after a break goes on where it was. EventSource cannot send the
 * admin token, so the stream is read by hand.
 */
export async function followEvents(onAgain: () => void): Promise<never> {
  let last: string | undefined
  let failures = 0
  for (;;) {
    try {
      await follow(
        last,
        (id, event) => {
          last = id
          for (const listener of listeners) listener(event)
        },
        () => {
          if (failures > 0) onAgain()
          failures = 0
          isLive.value = true
        },
      )
    } catch {
      // The sandbox is gone, or does not let the page in: it is asked again.
    }
    isLive.value = false
    await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 5000)
    failures += 1
  }
}

async function follow(
  after: string | undefined,
  onData: (id: string, event: SandboxEvent) => void,
  onOpen: () => void,
): Promise<void> {
  const token = adminToken.value
  const response = await fetch(`${controlPath}/events`, {
    headers: {
      accept: 'text/event-stream',
      ...(after === undefined ? {} : { 'last-event-id': after }),
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
  })
  if (response.status === 401) isLocked.value = true
  if (!response.ok || response.body === null) return
  onOpen()
  let rest = ''
  for await (const text of textsOf(response.body)) {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const id = /^id: ?(.*)$/m.exec(block)?.[1]
      const data = /^data: ?(.*)$/m.exec(block)?.[1]
      if (data !== undefined) onData(id ?? '', JSON.parse(data) as SandboxEvent)
    }
  }
}

async function* textsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    yield decoder.decode(part.value, { stream: true })
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
