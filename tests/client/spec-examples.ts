// For the client's tests: responses from the specs' examples.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { operations } from '../../generated/operations.ts'

type OperationId = keyof typeof operations

interface Spec {
  paths: Record<string, Record<string, { responses: Record<string, DocumentedResponse> }>>
  components: { responses: Record<string, DocumentedResponse> }
}

interface DocumentedResponse {
  $ref?: string
  content?: Record<string, { example: Body }>
}

/** The body of a response. */
export type Body = Record<string, unknown>

/** A copy of a documented response's example. */
export function exampleOf(operation: OperationId, status: number): Body {
  const { path, method } = operations[operation]
  const spec = specs.find(({ paths }) => path in paths)
  const documented = spec?.paths[path]?.[method.toLowerCase()]?.responses[status]
  const response = documented?.$ref
    ? spec?.components.responses[documented.$ref.replace('#/components/responses/', '')]
    : documented
  const example = response?.content?.['application/json']?.example
  if (example === undefined) throw new Error(`${operation} has no documented ${status}`)
  return structuredClone(example)
}

/** A `fetch` that returns these responses in order, and keeps its requests. */
export function respondingWith(...responses: (Response | Error)[]) {
  const requests: Request[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    requests.push(new Request(input, init))
    const response = responses[requests.length - 1]
    if (response === undefined)
      throw new Error(`there is no response to request ${requests.length}`)
    return response instanceof Error ? Promise.reject(response) : Promise.resolve(response)
  }
  return { fetch, requests }
}

/** A response with the example of a documented response, or with another body and its status. */
export function responseOf(
  operation: OperationId,
  status: number,
  body: unknown = exampleOf(operation, status),
): Response {
  return Response.json(body, { status })
}

const specs: readonly Spec[] = ['gateway-sms', 'tokens'].map((name) =>
  parse(readFileSync(new URL(`../../spec/${name}.yaml`, import.meta.url), 'utf8')),
)
