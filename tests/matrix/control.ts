import { gateway } from '../../tools/matrix/gateway.ts'

/** Calls the control API of the sandbox, which the client knows nothing of. */
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

/** Moves the clock of the sandbox. */
export async function advance(duration: string): Promise<void> {
  await control('POST', '/clock/advance', { duration })
}

/** How many requests the gateway has got from a token, by operation. */
export async function requestsOf(operation: string, message: string): Promise<number> {
  const { requests } = await control<{ requests: { body?: string }[] }>(
    'GET',
    `/requests?operation=${operation}&limit=1000`,
  )
  return requests.filter((request) => JSON.stringify(request).includes(message)).length
}
