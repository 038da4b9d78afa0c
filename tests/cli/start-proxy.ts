// A proxy in front of a gateway on this machine, for the tests of `verify`.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A forwarded call. */
export interface ProxiedCall {
  method: string
  path: string
  json: { test?: unknown; transaction?: unknown } | undefined
  status: number
  response: string
}

interface Proxy extends AsyncDisposable {
  url: string
  calls: ProxiedCall[]
}

/** Forwards calls to the address returned by `route`, or responds with the object that it returns, or with 404. */
export async function startProxy(
  route: (call: { path: string; port: number }) => string | object | undefined,
  {
    change = (text: string) => text,
  }: { change?: (text: string, call: { headers: IncomingHttpHeaders }) => string } = {},
): Promise<Proxy> {
  const calls: ProxiedCall[] = []
  const server = createServer((request, response) => {
    const pass = async () => {
      const { method = '', url: path = '', headers } = request
      const body = await buffer(request)
      const to = route({ path, port })
      if (typeof to !== 'string') {
        response.writeHead(to === undefined ? 404 : 200, { 'content-type': 'application/json' })
        return response.end(
          JSON.stringify(to ?? { success: false, message: '', error: 404, data: null }),
        )
      }
      const kept = new Set(['authorization', 'content-type', 'content-encoding', 'accept-encoding'])
      const passed = Object.entries(headers).filter(([name]) => kept.has(name)) as [
        string,
        string,
      ][]
      const received = await fetch(to, {
        method,
        headers: passed,
        redirect: 'manual',
        ...(body.length === 0 || method === 'GET' ? {} : { body: Uint8Array.from(body) }),
      })
      const text = change(await received.text(), { headers })
      calls.push({
        method,
        path,
        json: parsed(body.toString()),
        status: received.status,
        response: text,
      })
      const own = Object.fromEntries(received.headers)
      delete own['content-length']
      response.writeHead(received.status, own)
      return response.end(text)
    }
    pass().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Whether a call queued a message or opened a transaction. */
export function isSend({ method, path, status }: ProxiedCall): boolean {
  return method === 'POST' && path.startsWith('/messages') && status < 300
}

/** Whether a call queued a message that is not a test: by a send, or by closing a transaction. */
export function isPaidSend(call: ProxiedCall): boolean {
  const { method, path, status, json, response } = call
  if (!path.startsWith('/messages') || status >= 300) return false
  if (method === 'POST') return json?.test !== true && json?.transaction !== true
  const message = parsed(response) as { data?: { test?: unknown } } | undefined
  return method === 'PUT' && json?.transaction === false && message?.data?.test !== true
}

function parsed(text: string): ProxiedCall['json'] {
  try {
    return JSON.parse(text) as ProxiedCall['json']
  } catch {
    return undefined
  }
}
