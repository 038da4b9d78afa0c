/** A request on the wire, which can be delivered once, twice, or after its sender has given up. */
export interface WireRequest {
  url: string
  method: string
  headers: Headers
  body: string | null
  /** The send that it belongs to: the value of its header `x-send`. */
  send: string
}

/** The header that tells the faulty gateway which requests belong together. Passed to a call as one of its `headers`. */
export const sendHeader = 'x-send'

export async function readRequest(request: Request): Promise<WireRequest> {
  const { url, method, headers } = request
  return {
    url,
    method,
    headers,
    body: request.body === null ? null : await request.text(),
    send: headers.get(sendHeader) ?? '',
  }
}

/** Whether a second copy has a further effect: queues another message, or adds recipients to an open transaction again. */
export function addsUp({ method, body }: WireRequest): boolean {
  const { transaction, recipients = [] }: { transaction?: boolean; recipients?: unknown } =
    JSON.parse(body ?? '{}')
  if (method === 'POST') return transaction !== true
  const isEmpty = Array.isArray(recipients) && recipients.length === 0
  return method === 'PUT' && transaction !== false && !isEmpty
}
