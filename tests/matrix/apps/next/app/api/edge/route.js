import { createClient, countSegments } from 'gateway-sms'

export const runtime = 'edge'

// Only the client: the sandbox needs Node.
export async function GET() {
  const sent = []
  const sms = createClient({
    environment: 'test',
    token: 'secret',
    fetch: async (url) => {
      sent.push(url)
      return Response.json({ success: true, message: 'OK', error: null, data: [] })
    },
  })
  const list = await sms.messages.list()
  return new Response(
    `code ${list.length === 0 && sent.length === 1 && countSegments('Hi').segments === 1 ? 123456 : 'none'}`,
  )
}
