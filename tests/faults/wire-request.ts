/** A request as it is on the wire: it can be delivered once, twice, or when its sender has gone. */
export interface WireRequest {
  url: string
  method: string
  headers: Headers
  body: string | null
  /** Which send it belongs to: the value of its header `x-send`. */
  send: string
}

/** The header by which the faulty gateway knows what belongs together. A client's call takes it as `headers`. */
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

/** Whether it does more if the gateway gets it twice: queues another message, or adds recipients to an open transaction again. */
export function addsUp({ method, body }: WireRequest): boolean {
  const { transaction, recipients = [] }: { transaction?: boolean; recipients?: unknown } =
    JSON.parse(body ?? '{}')
  if (method === 'POST') return transaction !== true
  const isEmpty = Array.isArray(recipients) && recipients.length === 0
  return method === 'PUT' && transaction !== false && !isEmpty
}
