import type { OperationId } from '../../generated/operations.ts'
import { readCall } from '../known-bugs/breaking/call.ts'

/** A response on its way to the client. */
export interface WatchedResponse {
  operation: OperationId | undefined
  status: number
  headers: Headers
  text: string
  json: unknown
}

/**
 * Creates a `fetch` that records what `judge` finds wrong with each response. The other responses are passed to `onResponse`.
 */
export function watch(
  gateway: typeof fetch,
  judge: (response: WatchedResponse) => string | undefined,
  onResponse: (response: WatchedResponse) => void = () => {},
) {
  const watched = {
    violations: new Array<string>(),
    responses: 0,
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init)
      const { operationId: operation } = await readCall(request.clone())
      const response = await gateway(request)
      watched.responses += 1
      const { status, headers } = response
      const text = await response.clone().text()
      const seen = { operation, status, headers, text, json: readJson(text) }
      const violation = judge(seen)
      if (violation === undefined) onResponse(seen)
      else watched.violations.push(violation)
      return response
    },
  }
  return watched
}

/** Records what Prism reports as wrong, in a problem report instead of the response or in a header. */
export function watchPrism(onResponse?: (response: WatchedResponse) => void) {
  return watch(fetch, violationIn, onResponse)
}

function violationIn({ headers, text }: WatchedResponse): string | undefined {
  const isReport = headers.get('content-type')?.startsWith('application/problem+json') === true
  return isReport ? text : (headers.get('sl-violations') ?? undefined)
}

export function readJson(text = ''): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
