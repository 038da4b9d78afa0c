import type { Operation } from './openapi.ts'

/** The values in an operation's form. */
export interface FormValues {
  parameters: Readonly<Record<string, string>>
  authorization: string
  body: string
}

/** A request that is ready to be sent. */
export interface OutgoingRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | undefined
}

/** Builds an operation's request. Empty query and header parameters are left out. */
export function requestOf(
  { method, path, parameters, body }: Operation,
  base: string,
  values: FormValues,
): OutgoingRequest {
  const valueOf = (name: string) => values.parameters[name] ?? ''
  const given = (place: string) =>
    parameters
      .filter(({ in: at, name }) => at === place && valueOf(name) !== '')
      .map(({ name }): [string, string] => [name, valueOf(name)])
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(valueOf(name)),
  )
  const query = new URLSearchParams(given('query')).toString()
  return {
    method,
    url: `${base}${filled}${query === '' ? '' : `?${query}`}`,
    headers: {
      ...(values.authorization !== '' && { authorization: values.authorization }),
      ...(body !== undefined && { 'content-type': body.type }),
      ...Object.fromEntries(given('header')),
    },
    body: body === undefined ? undefined : values.body,
  }
}

/** Converts a request to a curl command for a POSIX shell. */
export function curlOf({ method, url, headers, body }: OutgoingRequest): string {
  const lines = [
    `curl -X ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ]
  return lines.join(' \\\n  ')
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** The part of a response that has arrived so far. */
export interface LiveResponse {
  status: number
  /** The time from the request to the arrival of the response's headers, in milliseconds. */
  duration: number
  headers: readonly (readonly [string, string])[]
  body: string
  /** Whether `body` has been truncated to the maximum number of characters. */
  isCut: boolean
  isComplete: boolean
}

/** The maximum number of characters of a body that are shown. */
const maxShown = 200_000

/**
 * Sends a request. Reports the response each time a part of its body arrives, because the body of an event stream never ends.
 */
export async function sendRequest(
  { url, body, ...request }: OutgoingRequest,
  signal: AbortSignal,
  onUpdate: (response: LiveResponse) => void,
): Promise<void> {
  const start = performance.now()
  const response = await fetch(url, { ...request, body: body ?? null, signal })
  const { status, headers } = response
  const head = { status, duration: performance.now() - start, headers: [...headers] }
  let text = ''
  const report = (isComplete: boolean) => {
    const isCut = text.length > maxShown
    onUpdate({ ...head, body: text.slice(0, maxShown), isCut, isComplete })
  }
  report(false)
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    if (text.length <= maxShown) text += decoder.decode(part.value, { stream: true })
    report(false)
  }
  report(true)
}
