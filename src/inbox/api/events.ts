import { signal } from '@preact/signals'
import { createParser } from 'eventsource-parser'
import type { Schemas } from './control.ts'
import { controlPath } from './control.ts'
import { adminToken, isLocked } from './admin-token.ts'

export type SandboxEvent = Schemas['Event']

/** The state of the event stream; `gone` means that no sandbox responds. */
export const connection = signal<'connecting' | 'live' | 'reconnecting' | 'gone'>('connecting')

const listeners = new Set<(event: SandboxEvent) => void>()

/** Calls the listener on every sandbox event. Returns a function that removes the listener. */
export function onEvent(listener: (event: SandboxEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The delays before successive attempts to reconnect, in milliseconds. The last delay applies to all further attempts. */
const pauses = [200, 500, 1000, 2000, 5000]

/**
 * Follows the sandbox's events until the page is closed, and resumes after an interruption. The stream is read with `fetch`,
 * because EventSource cannot send the admin token.
 */
export async function followEvents(onReconnect: () => void): Promise<never> {
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
        if (failures > 0) onReconnect()
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
