import { expect } from 'vitest'
import { controlDocument } from '../../../generated/control-document.ts'
import {
  controlBase,
  controlOperations,
  type ControlOperationId,
} from '../../../generated/control-operations.ts'
import { responseValidators } from '../../../generated/validators/control-responses.ts'
import type { Validator } from '../../../generated/validators/validator.ts'
import { createControl } from '../../../src/sandbox/control/control.ts'
import { findOperation } from '../../../src/sandbox/control/respond.ts'
import type { ControlParts } from '../../../src/sandbox/control/control-call.ts'
import type { SandboxOptions } from '../../../src/sandbox/index.ts'
import type { ControlResponse } from '../../../src/sandbox/pipeline/exchange.ts'
import { start } from '../behaviour/testing.ts'

// Helpers for the tests in this folder.
export interface ControlReply {
  status: number
  headers: Headers
  /** Parsed if it is JSON, otherwise text; undefined if there is none. */
  // Each test knows its type.
  body: never
}

/** A sandbox with a manual clock, and calls to its control API whose responses are validated against the spec. */
export function startControl(options: SandboxOptions = {}) {
  const gateway = start(options)

  /** A string is sent unchanged, and anything else as JSON. */
  async function control(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ControlReply> {
    const response = await gateway.sandbox.fetch(`http://sandbox.test${controlBase}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return readReply(method, path, response)
  }

  return { ...gateway, control, [Symbol.asyncDispose]: () => gateway.sandbox.close() }
}

/** A store without anything due. */
export const idleStore = {
  queue: { nextReady: () => undefined, first: () => undefined },
  due: { next: () => undefined },
}

/** Calls a control API that has only the given parts, in place of a sandbox that cannot be brought into that state. */
export async function askAlone(
  parts: Partial<ControlParts>,
  method: string,
  path: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<ControlResponse & { body: string }> {
  const context = {
    settings: { maxBodyBytes: 10 },
    store: idleStore,
    clock: { now: () => 0 },
    tick: { commit: () => {} },
  }
  const control = createControl({
    context: context as unknown as ControlParts['context'],
    ...parts,
  } as ControlParts)
  const { body: response, ...rest } = await control.respond({
    method,
    path: controlBase + path,
    query: new URLSearchParams(),
    header: (name) => headers[name],
    body: new TextEncoder().encode(body),
    signal: new AbortController().signal,
  })
  if (typeof response !== 'string') throw new Error('the response is a stream')
  return { ...rest, body: response }
}

/** Reads a response and validates it against the spec. */
export async function readReply(
  method: string,
  path: string,
  response: Response,
): Promise<ControlReply> {
  const { status, headers } = response
  const text = await response.text()
  const isJson = text !== '' && headers.get('content-type') === 'application/json'
  const body: unknown = isJson ? JSON.parse(text) : text === '' ? undefined : text
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  if (method !== 'HEAD') expectDocumented(method, path, status, headers, body)
  return { status, headers, body: body as never }
}

function expectDocumented(
  method: string,
  path: string,
  status: number,
  headers: Headers,
  body: unknown,
): void {
  const operationId = operationOf(method, path)
  if (operationId === undefined) return expectValid(responseValidators.getClock[401], body)
  const { path: documented } = controlOperations[operationId]
  const item = controlDocument.paths[documented] as Record<string, { responses: object }>
  const { responses } = item[method.toLowerCase()] as { responses: object }
  expect(Object.keys(responses), JSON.stringify(body)).toContain(String(status))
  const byStatus: Record<number, Validator<unknown>> = responseValidators[operationId]
  if (headers.get('content-type') === 'application/json') expectValid(byStatus[status], body)
  else if (status === 204) expect(body).toBeUndefined()
}

function operationOf(method: string, path: string): ControlOperationId | undefined {
  try {
    return findOperation(method, `${controlBase}${path.split('?')[0]}`).operationId
  } catch {
    return undefined
  }
}

function expectValid(validate: Validator<unknown> | undefined, body: unknown): void {
  expect(validate?.(body), JSON.stringify([validate?.errors?.[0]?.message, body])).toBe(true)
}

/** Expects a failure in the exact error envelope; `message` is a part of its message. */
export function expectFailure(
  { status, body }: ControlReply,
  expected: number,
  code: string,
  message = '',
): void {
  expect({ status, body }).toEqual({
    status: expected,
    body: { error: { code, message: expect.stringContaining(message) } },
  })
}

/** A server-sent event, or a comment. */
export interface StreamItem {
  id?: string
  event?: string
  data?: Record<string, unknown>
  comment?: string
}

/** The events of a stream in order; undefined at its end. */
export function readStream(response: Response): {
  next: () => Promise<StreamItem | undefined>
  take: (count: number) => Promise<StreamItem[]>
  cancel: () => Promise<void>
} {
  if (response.body === null) throw new Error('the response has no body')
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''

  async function next(): Promise<StreamItem | undefined> {
    for (let end = text.indexOf('\n\n'); end === -1; end = text.indexOf('\n\n')) {
      const part = await reader.read()
      if (part.done) return undefined
      text += decoder.decode(part.value, { stream: true })
    }
    const end = text.indexOf('\n\n')
    const item = parse(text.slice(0, end))
    text = text.slice(end + 2)
    return item.event === undefined && item.comment === undefined ? next() : item
  }

  async function take(count: number): Promise<StreamItem[]> {
    const items: StreamItem[] = []
    while (items.length < count) {
      const item = await next()
      if (item === undefined) throw new Error(`the stream ended after ${items.length} events`)
      items.push(item)
    }
    return items
  }

  return { next, take, cancel: () => reader.cancel() }
}

function parse(block: string): StreamItem {
  const item: StreamItem = {}
  for (const line of block.split('\n')) {
    if (line.startsWith(':')) item.comment = line.slice(1).trim()
    else if (line.startsWith('id: ')) item.id = line.slice(4)
    else if (line.startsWith('event: ')) item.event = line.slice(7)
    else if (line.startsWith('data: ')) {
      item.data = JSON.parse(line.slice(6)) as Record<string, unknown>
    }
  }
  return item
}
