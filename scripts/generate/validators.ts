import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import standaloneModule from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { banner } from './banner.ts'
import { toJsonSchema } from './json-schema.ts'
import { operationsOf, type NamedOperation, type Schema, type Spec } from './spec.ts'

// Both are CommonJS, whose default export is one level deeper than their types say.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
const standalone = standaloneModule as unknown as typeof standaloneModule.default

interface Entry {
  /** A name for the compiled function. */
  name: string
  operationId: string
  status?: number
  type: string
  /** Where the schema stands, as a JSON pointer into its spec. */
  pointer: string
}

/** Compiled validators of every request body and every answer, and typed tables of them. */
export async function renderValidators(specs: Spec[]): Promise<Record<string, string>> {
  const requests = share(specs.flatMap(requestsOf))
  const responses = share(specs.flatMap(responsesOf))
  return {
    'generated/validators/requests.compiled.ts': await compile(specs, requests),
    'generated/validators/requests.ts': renderRequests(requests),
    'generated/validators/responses.compiled.ts': await compile(specs, responses),
    'generated/validators/responses.ts': renderResponses(responses),
    'generated/validators/validator.ts': renderValidatorType(),
  }
}

function requestsOf(spec: Spec): Entry[] {
  return operationsOf(spec).flatMap((named) => {
    const { operationId, requestBody } = named.operation
    if (requestBody === undefined) return []
    return {
      name: operationId,
      operationId,
      type: `${typesOf(spec)}['${operationId}']['requestBody']['content']['application/json']`,
      pointer: pointer(spec, named, ['requestBody']),
    }
  })
}

function responsesOf(spec: Spec): Entry[] {
  return operationsOf(spec).flatMap((named) =>
    Object.keys(named.operation.responses).map((status) => ({
      name: `${named.operation.operationId}${status}`,
      operationId: named.operation.operationId,
      status: Number(status),
      type: `${typesOf(spec)}['${named.operation.operationId}']['responses'][${status}]['content']['application/json']`,
      pointer: pointer(spec, named, ['responses', status]),
    })),
  )
}

/** Where a body's schema stands; a response that is itself a $ref is followed, so that those who share it share code. */
function pointer(spec: Spec, { path, method }: NamedOperation, place: string[]): string {
  const keys = ['paths', path, method, ...place]
  const found = keys.reduce<unknown>((node, key) => (node as Schema)[key], spec.source) as {
    $ref?: string
  }
  const start = found.$ref ?? `#/${keys.map(escape).join('/')}`
  return `${spec.name}${start}/content/application~1json/schema`
}

function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

/** Gives every entry of one pointer the name of the first, so that each schema is compiled once. */
function share(entries: Entry[]): Entry[] {
  const first = Map.groupBy(entries, (entry) => entry.pointer)
  return entries.map((entry) => ({
    ...entry,
    name: first.get(entry.pointer)?.[0]?.name ?? entry.name,
  }))
}

function typesOf(spec: Spec): string {
  return spec.name === 'tokens' ? 'tokens' : 'gateway'
}

async function compile(specs: Spec[], entries: Entry[]): Promise<string> {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    strictTypes: false,
    inlineRefs: false,
    // An error then knows its schema, whose description says in words what a pattern says in signs.
    verbose: true,
  })
  addFormats(ajv)
  // Each document is added whole, so that its $refs resolve; its own keys are no rules.
  const documentKeys = new Set(specs.flatMap((spec) => Object.keys(spec.source)))
  ajv.addVocabulary(['example', 'x-assumption', ...documentKeys])
  for (const spec of specs) ajv.addSchema(toJsonSchema(spec.source) as Schema, spec.name)
  const source = standalone(
    ajv,
    Object.fromEntries(entries.map(({ name, pointer }) => [name, pointer])),
  )
  // Ajv's standalone code requires its run-time helpers; bundled, the file stands alone on every runtime.
  const bundled = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    legalComments: 'none',
  })
  return `// @ts-nocheck compiled JavaScript\n${banner('the schemas of spec/, compiled by Ajv,')}${bundled.outputFiles[0]?.text ?? ''}`
}

const typeImports = `import type { operations as gateway } from '../gateway-sms.ts'
import type { operations as tokens } from '../tokens.ts'
`

function renderRequests(entries: Entry[]): string {
  const rows = entries.map(
    ({ operationId, type }) => `  ${operationId}: compiled.${operationId} as Validator<${type}>,`,
  )
  return `${banner('the request bodies of spec/')}${typeImports}import * as compiled from './requests.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a request, by operation. */
export const requestValidators = {
${rows.join('\n')}
}
`
}

function renderResponses(entries: Entry[]): string {
  const rows = [...Map.groupBy(entries, (entry) => entry.operationId)].map(
    ([operationId, group]) => {
      const validators = group.map(
        ({ name, status, type }) => `    ${status}: compiled.${name} as Validator<${type}>,`,
      )
      return `  ${operationId}: {\n${validators.join('\n')}\n  },`
    },
  )
  return `${banner('the responses of spec/')}${typeImports}import * as compiled from './responses.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of an answer, by operation and status. */
export const responseValidators = {
${rows.join('\n')}
}
`
}

function renderValidatorType(): string {
  return `${banner('the shape of the validators that Ajv compiles,')}export interface ValidationError {
  /** Where in the value, as a JSON pointer. */
  instancePath: string
  /** The rule that does not hold: \`required\`, \`type\`, \`pattern\`, … */
  keyword: string
  params: Record<string, unknown>
  message?: string
  /** The schema that has the rule. */
  parentSchema?: { description?: string }
}

export interface Validator<T> {
  (value: unknown): value is T
  /** Why the last value was refused. */
  errors?: ValidationError[] | null
}
`
}
