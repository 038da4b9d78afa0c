import { gateway } from '../../tools/matrix/gateway.ts'

/** Calls the control API of the sandbox, which is not part of the client. */
export async function control<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${gateway().url}/_sandbox/v1${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as T
}

/** Advances the sandbox's clock. */
export async function advance(duration: string): Promise<void> {
  await control('POST', '/clock/advance', { duration })
}

/** Counts the requests that the gateway received with a token, by operation. */
export async function requestsOf(operation: string, message: string): Promise<number> {
  const { requests } = await control<{ requests: { body?: string }[] }>(
    'GET',
    `/requests?operation=${operation}&limit=1000`,
  )
  return requests.filter((request) => JSON.stringify(request).includes(message)).length
}
