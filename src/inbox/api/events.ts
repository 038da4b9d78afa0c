import { signal } from '@preact/signals'
import { createParser } from 'eventsource-parser'
import type { Schemas } from './control.ts'
import { controlPath } from './control.ts'
import { adminToken, isLocked } from './admin-token.ts'

export type SandboxEvent = Schemas['Event']

/** Whether the page is told of what happens: not yet, now, not at the moment, or not as there is no sandbox. */
export const connection = signal<'connecting' | 'live' | 'reconnecting' | 'gone'>('connecting')

const listeners = new Set<(event: SandboxEvent) => void>()

/** Is told of all that happens in the sandbox; gives a way to end it. */
export function onEvent(listener: (event: SandboxEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How long the page waits before it connects again, in milliseconds: longer each time, up to the last. */
const pauses = [200, 500, 1000, 2000, 5000]

/**
 * Follows the sandbox's events until the page is closed, and after a break goes on where it was. EventSource cannot send the
 * admin token, so the stream is read with fetch.
 */
export async function followEvents(onAgain: () => void): Promise<never> {
  let last: string | undefined
  let failures = 0
  const parser = createParser({
    onEvent: ({ id, data }) => {
      last = id ?? last
      const event = JSON.parse(data) as SandboxEvent
      for (const listener of listeners) listener(event)
    },
  })
  for (;;) {
    let isGone = false
    try {
      const body = await openStream(last)
      if (body !== undefined) {
        connection.value = 'live'
        if (failures > 0) onAgain()
        failures = 0
        await readAll(body, (text) => parser.feed(text))
      }
    } catch {
      isGone = connection.value !== 'live'
    }
    parser.reset()
    connection.value = isGone ? 'gone' : 'reconnecting'
    await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 5000)
    failures += 1
  }
}

async function openStream(
  after: string | undefined,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const token = adminToken.value
  const response = await fetch(`${controlPath}/events`, {
    headers: {
      accept: 'text/event-stream',
      ...(after === undefined ? {} : { 'last-event-id': after }),
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
  })
  if (response.status === 401) isLocked.value = true
  return response.ok && response.body !== null ? response.body : undefined
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  onText: (text: string) => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    onText(decoder.decode(part.value, { stream: true }))
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
