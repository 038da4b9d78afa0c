// Serves the app on a free port, for browsers.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { App } from './app.ts'

export async function serve(app: App): Promise<{ url: string; close: () => void }> {
  const server = createServer((incoming, outgoing) => {
    const response = async () => {
      const { method = 'GET', url = '/' } = incoming
      const body = method === 'GET' || method === 'HEAD' ? null : await text(incoming)
      const response = await app(new Request(new URL(url, 'http://127.0.0.1'), { method, body }))
      outgoing.writeHead(response.status, [...response.headers].flat())
      outgoing.end(await response.text())
    }
    response().catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
