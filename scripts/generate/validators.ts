import { Ajv, type Options } from 'ajv'
import addFormatsModule from 'ajv-formats'
import standaloneModule from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { banner } from './banner.ts'
import { toJsonSchema } from './json-schema.ts'
import {
  operationsOf,
  type NamedOperation,
  type Operation,
  type Parameter,
  type Schema,
  type Spec,
} from './spec.ts'

// Both are CommonJS modules, and their default export is one level deeper than their types say.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
const standalone = standaloneModule as unknown as typeof standaloneModule.default

interface Entry {
  /** A name for the compiled function. */
  name: string
  operationId: string
  status?: number
  type: string
  /** The path to the schema, as a JSON pointer into its spec. */
  pointer: string
}

/** Renders compiled validators for every request body and response, and typed tables of them. */
export async function renderValidators(specs: Spec[]): Promise<Record<string, string>> {
  return {
    ...(await renderTables(specs, '')),
    'generated/validators/validator.ts': renderValidatorType(),
  }
}

/** Renders validators for the sandbox's control API, in separate files, including validators for its query parameters. */
export async function renderControlValidators(control: Spec): Promise<Record<string, string>> {
  const queries = queriesOf(control)
  return {
    ...(await renderTables([control], 'control-')),
    'generated/validators/control-queries.compiled.ts': await compile([], queries, {
      ajv: queryAjv(control),
    }),
    'generated/validators/control-queries.ts': renderQueries(control, queries),
  }
}

async function renderTables(specs: Spec[], prefix: string): Promise<Record<string, string>> {
  const requests = share(specs.flatMap(requestsOf))
  const responses = share(specs.flatMap(responsesOf))
  const folder = `generated/validators/${prefix}`
  return {
    [`${folder}requests.compiled.ts`]: await compile(specs, requests, {
      // With this, an error includes its schema, whose description puts a pattern into words.
      ajv: createAjv({ verbose: true }),
    }),
    [`${folder}requests.ts`]: renderRequests(specs, requests, prefix),
    [`${folder}responses.compiled.ts`]: await compile(specs, responses),
    [`${folder}responses.ts`]: renderResponses(specs, responses, prefix),
  }
}

function requestsOf(spec: Spec): Entry[] {
  return operationsOf(spec).flatMap((named) => {
    const { operationId, requestBody } = named.operation
    if (requestBody === undefined || !takesJson(requestBody)) return []
    return {
      name: operationId,
      operationId,
      type: `${requestBodyOf(spec, named)}['content']['application/json']`,
      pointer: pointer(spec, named, ['requestBody']),
    }
  })
}

/** Returns the type of a request body, which may be optional. */
function requestBodyOf(spec: Spec, { operation: { operationId, requestBody } }: NamedOperation) {
  const type = `${typesOf(spec)}['${operationId}']['requestBody']`
  return requestBody?.required === true ? type : `NonNullable<${type}>`
}

function responsesOf(spec: Spec): Entry[] {
  return operationsOf(spec).flatMap((named) =>
    Object.entries(named.operation.responses)
      .filter(([, response]) => takesJson(response))
      .map(([status]) => ({
        name: `${named.operation.operationId}${status}`,
        operationId: named.operation.operationId,
        status: Number(status),
        type: `${typesOf(spec)}['${named.operation.operationId}']['responses'][${status}]['content']['application/json']`,
        pointer: pointer(spec, named, ['responses', status]),
      })),
  )
}

/** Whether a body is JSON. Some responses have no body, or a text. */
function takesJson({ content }: { content?: object }): boolean {
  return content !== undefined && 'application/json' in content
}

function queriesOf(spec: Spec): Entry[] {
  return operationsOf(spec)
    .filter(({ operation }) => queryOf(operation).length > 0)
    .map(({ operation: { operationId } }) => ({
      name: operationId,
      operationId,
      type: `NonNullable<${typesOf(spec)}['${operationId}']['parameters']['query']>`,
      pointer: operationId,
    }))
}

function queryOf({ parameters = [] }: Operation): Parameter[] {
  return parameters.filter((parameter) => parameter.in === 'query')
}

/** Treats each operation's query as one object, and converts texts to numbers where the schema says so. */
function queryAjv(spec: Spec): Ajv {
  const ajv = createAjv({ coerceTypes: true, useDefaults: true, verbose: true })
  for (const { operation } of operationsOf(spec)) {
    const properties = queryOf(operation).map(({ name, schema }) => [name, toJsonSchema(schema)])
    const schema = { type: 'object', additionalProperties: false }
    ajv.addSchema(
      { ...schema, properties: Object.fromEntries(properties) as Schema },
      operation.operationId,
    )
  }
  return ajv
}

/** Returns the pointer to a body's schema. If a response is a $ref, it is followed, so that all its users share code. */
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

/** Names all entries with the same pointer after the first one, so that each schema is compiled once. */
function share(entries: Entry[]): Entry[] {
  const first = Map.groupBy(entries, (entry) => entry.pointer)
  return entries.map((entry) => ({
    ...entry,
    name: first.get(entry.pointer)?.[0]?.name ?? entry.name,
  }))
}

const typeNames = { 'gateway-sms': 'gateway', tokens: 'tokens', 'sandbox-control': 'control' }

function typesOf({ name }: Spec): string {
  return typeNames[name]
}

function createAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    strictTypes: false,
    inlineRefs: false,
    ...options,
  })
  addFormats(ajv)
  ajv.addVocabulary(['example'])
  return ajv
}

async function compile(
  specs: Spec[],
  entries: Entry[],
  { ajv = createAjv() } = {},
): Promise<string> {
  // Each document is added in full, so that its $refs resolve. Its keys are not keywords.
  ajv.addVocabulary([...new Set(specs.flatMap((spec) => Object.keys(spec.source)))])
  for (const spec of specs) ajv.addSchema(toJsonSchema(spec.source) as Schema, spec.name)
  const source = standalone(
    ajv,
    Object.fromEntries(entries.map(({ name, pointer }) => [name, pointer])),
  )
  // Ajv's standalone code requires run-time helpers, so it is bundled into a self-contained file.
  const bundled = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    legalComments: 'none',
  })
  return `// @ts-nocheck compiled JavaScript\n${banner('the schemas of spec/, compiled by Ajv,')}${withoutUnread(bundled.outputFiles[0]?.text ?? '')}`
}

/** Removes the properties of Ajv's errors that `ValidationError` lacks. Nothing reads them, and there are hundreds. */
function withoutUnread(code: string): string {
  return code
    .replaceAll(/schemaPath: "[^"]*", /g, '')
    .replaceAll(/, schema: [^{}]*?, (?=parentSchema: )/g, ', ')
    .replaceAll(/(parentSchema: [^{},]+), data: \w+ \}/g, '$1 }')
}

function typeImports(specs: Spec[]): string {
  return specs
    .map((spec) => `import type { operations as ${typesOf(spec)} } from '../${spec.name}.ts'\n`)
    .join('')
}

function sources(specs: Spec[]): string {
  return specs.some(({ name }) => name === 'gateway-sms') ? 'spec/' : `spec/${specs[0]?.name}.yaml`
}

function renderQueries(control: Spec, entries: Entry[]): string {
  const rows = entries.map(
    ({ operationId, type }) => `  ${operationId}: compiled.${operationId} as Validator<${type}>,`,
  )
  return `${banner(`the query parameters of ${sources([control])}`)}${typeImports([control])}import * as compiled from './control-queries.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the query of a request, by operation. Converts numbers and fills in defaults. */
export const queryValidators = {
${rows.join('\n')}
}
`
}

function renderRequests(specs: Spec[], entries: Entry[], prefix: string): string {
  const rows = entries.map(
    ({ name, operationId, type }) => `  ${operationId}: compiled.${name} as Validator<${type}>,`,
  )
  return `${banner(`the request bodies of ${sources(specs)}`)}${typeImports(specs)}import * as compiled from './${prefix}requests.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a request, by operation. */
export const requestValidators = {
${rows.join('\n')}
}
`
}

function renderResponses(specs: Spec[], entries: Entry[], prefix: string): string {
  const rows = [...Map.groupBy(entries, (entry) => entry.operationId)].map(
    ([operationId, group]) => {
      const validators = group.map(
        ({ name, status, type }) => `    ${status}: compiled.${name} as Validator<${type}>,`,
      )
      return `  ${operationId}: {\n${validators.join('\n')}\n  },`
    },
  )
  return `${banner(`the responses of ${sources(specs)}`)}${typeImports(specs)}import * as compiled from './${prefix}responses.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a response, by operation and status. */
export const responseValidators = {
${rows.join('\n')}
}
`
}

function renderValidatorType(): string {
  return `${banner('the shape of the validators that Ajv compiles,')}export interface ValidationError {
  /** The invalid part of the value, as a JSON pointer. */
  instancePath: string
  /** The violated rule: \`required\`, \`type\`, \`pattern\`, … */
  keyword: string
  params: Record<string, unknown>
  message?: string
  /** The schema that contains the rule; only for requests. */
  parentSchema?: { description?: string }
}

export interface Validator<T> {
  (value: unknown): value is T
  /** Why the last value was refused. */
  errors?: ValidationError[] | null
}
`
}
