import type { Operation } from './openapi.ts'

/** What the form of an operation contains. */
export interface FormValues {
  parameters: Readonly<Record<string, string>>
  authorization: string
  body: string
}

/** A request to send. */
export interface OutgoingRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | undefined
}

/** Builds the request of an operation. Empty query and header parameters are left out. */
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

/** A curl command for a POSIX shell that sends a request. */
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

/** A response, as far as it has arrived. */
export interface LiveResponse {
  status: number
  /** Milliseconds from the request to the response's headers. */
  duration: number
  headers: readonly (readonly [string, string])[]
  body: string
  /** Whether the body is longer than what is shown. */
  isCut: boolean
  isComplete: boolean
}

/** The most characters of a body that are shown. */
const maxShown = 200_000

/** Sends a request, and reports the response with each part of its body: a stream of events has no end. */
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
