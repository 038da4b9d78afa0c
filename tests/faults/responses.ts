// Responses that replace the gateway's own.
import { pick, type Random } from './seeded-random.ts'

/**
 * Failures of an intermediary or of the gateway itself that leave it open whether the request took effect.
 *
 * `Retry-After` is zero, in the past, or longer than a client waits, so no test sleeps.
 */
const failures: readonly (() => Response)[] = [
  () => envelope(500, 'Internal Server Error'),
  () => page(502, 'Bad Gateway'),
  () => page(503, 'Service Unavailable', { 'retry-after': '0' }),
  () => page(503, 'Service Unavailable', { 'retry-after': 'Fri, 20 Nov 2020 08:00:00 GMT' }),
  () => page(503, 'Service Unavailable', { 'retry-after': '120' }),
  () => page(504, 'Gateway Time-out'),
  () => new Response(null, { status: 408 }),
]

/** A refusal that occurs only before anything is done. */
const refusals: readonly (() => Response)[] = [
  () => envelope(429, 'Too Many Requests', { 'retry-after': '0' }),
  () => envelope(429, 'Too Many Requests', { 'retry-after': '120' }),
  () => page(429, 'Too Many Requests'),
]

/** Looks like a success but is not the gateway's: it is a proxy's, or changed by one. */
const hollow: readonly (() => Response)[] = [
  () => new Response('', { status: 200 }),
  () => new Response(null, { status: 204 }),
  () => page(200, 'Maintenance'),
  () => Response.json({ status: 'ok' }),
]

/** Returned before the gateway has done anything. */
export function failureBefore(random: Random): Response {
  return pick(random, [...failures, ...refusals])()
}

/** Returned although the gateway has done it. */
export function failureAfter(random: Random): Response {
  return pick(random, failures)()
}

export function hollowSuccess(random: Random): Response {
  return pick(random, hollow)()
}

/** A response of which only the beginning arrives, and the error that is then thrown. */
export function cutOff(response: Response, text: string, error: Error): Response {
  const start = new TextEncoder().encode(text.slice(0, text.length / 2))
  let isSent = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent) controller.error(error)
      else controller.enqueue(start)
      isSent = true
    },
  })
  const { status, headers } = response
  return new Response(body, { status, headers })
}

/** The same without an error: if the end of the connection ends the response, the cut goes unnoticed. */
export function shortened({ status, headers }: Response, text: string): Response {
  return new Response(text.slice(0, text.length / 2), { status, headers })
}

function page(status: number, title: string, headers: Record<string, string> = {}): Response {
  const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
  return new Response(html, { status, headers: { 'content-type': 'text/html', ...headers } })
}

function envelope(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ success: false, message, error: status, data: null }, { status, headers })
}
