import { HTTPSnippet } from 'httpsnippet'
import { operationsOf, type NamedOperation, type Spec } from './spec.ts'
import { sdkSamples } from './sdk-samples.ts'

/** The languages for the samples, with their names in httpsnippet. */
const languages = {
  curl: ['shell', 'curl'],
  JavaScript: ['javascript', 'fetch'],
  Python: ['python', 'requests'],
  PHP: ['php', 'curl'],
  Go: ['go', 'native'],
  Java: ['java', 'nethttp'],
  'C#': ['csharp', 'httpclient'],
  Ruby: ['ruby', 'native'],
  C: ['c', 'libcurl'],
} as const

/** The samples in each language, by operation id. */
export type Samples = Record<string, Record<string, string>>

/** Returns samples for every operation, in ten languages. */
export function samplesOf(specs: readonly Spec[], sdk: Record<string, string>): Samples {
  return Object.fromEntries(
    specs.flatMap((spec) =>
      operationsOf(spec).map((named) => {
        const { operationId } = named.operation
        const typed = sdk[operationId]
        if (typed === undefined) throw new Error(`no sample of the client for ${operationId}`)
        const snippet = new HTTPSnippet(requestOf(spec, named))
        const others = Object.entries(languages).map(([name, [target, client]]) => {
          const code = snippet.convert(target, client)
          if (typeof code !== 'string')
            throw new Error(`httpsnippet has no ${name} for ${operationId}`)
          return [name, code] as const
        })
        const [curl, ...rest] = others
        return [operationId, Object.fromEntries([curl ?? [], ['TypeScript', typed], ...rest])]
      }),
    ),
  )
}

/** Renders the samples as JSON. */
export function renderSamples(specs: readonly Spec[]): string {
  const samples = samplesOf(specs, sdkSamples)
  return `${JSON.stringify(samples, undefined, 2)}\n`
}

/** Converts an operation's example to a request in httpsnippet's form. */
function requestOf(spec: Spec, { path, method, operation }: NamedOperation) {
  const server = spec.document.servers[0]?.url ?? ''
  const parameters = parametersOf(spec, path, operation.parameters)
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (url, { name, example }) => url.replace(`{${name}}`, encodeURIComponent(String(example))),
      path,
    )
  const content = operation.requestBody?.content['application/json'] as
    | { example?: unknown }
    | undefined
  const authorization =
    spec.name === 'tokens' ? 'Basic EMAIL_AND_API_KEY_IN_BASE64' : 'Bearer TOKEN'
  return {
    method: method.toUpperCase(),
    url: `${server}${filled}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    queryString: parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, example }) => ({ name, value: String(example) })),
    headers: [
      { name: 'Authorization', value: authorization },
      ...(content === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }]),
    ],
    postData:
      content === undefined
        ? { mimeType: '', text: '' }
        : { mimeType: 'application/json', text: JSON.stringify(content.example) },
  }
}

interface ExampleParameter {
  name: string
  in: string
  example?: unknown
}

/** Returns the parameters of an operation, including those of its path. */
function parametersOf(spec: Spec, path: string, own: unknown): ExampleParameter[] {
  const item = spec.document.paths[path] as { parameters?: ExampleParameter[] } | undefined
  return [...(item?.parameters ?? []), ...((own ?? []) as ExampleParameter[])]
}
