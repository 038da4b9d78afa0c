import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { CallbackReceiver, ReceivedCallback } from '../../contract/index.ts'

/** Receives callbacks on a free local port. */
export async function receiveCallbacks(): Promise<CallbackReceiver> {
  const received: ReceivedCallback[] = []
  const server = createServer((request, response) => {
    const { method = '', headers } = request
    const receive = async () => {
      const body = await text(request)
      received.push({ method, contentType: headers['content-type'] ?? '', body })
      response.end()
    }
    receive().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/delivery`,
    received,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
