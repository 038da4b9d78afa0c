/** A schema, limited to the keywords that the specs use. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  description?: string
  nullable?: boolean
  enum?: readonly unknown[]
  default?: unknown
  example?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  required?: readonly string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  allOf?: readonly Schema[]
  oneOf?: readonly Schema[]
}

/** A parameter of an operation. */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}

interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { value?: unknown }>
}

type Content = Record<string, MediaType>

/** A response that a spec documents. */
export interface DocumentedResponse {
  description: string
  content?: Content
}

type Security = Record<string, readonly string[]>

interface PathOperation {
  operationId: string
  tags?: readonly string[]
  summary?: string
  description?: string
  'x-assumption'?: string | readonly string[]
  parameters?: readonly Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, DocumentedResponse>
  security?: readonly Security[]
}

/** An OpenAPI 3.0 document in which every reference points to a part of the document. */
export interface Spec {
  info: { title: string; description?: string }
  security?: readonly Security[]
  tags?: readonly { name: string; description?: string }[]
  paths: Record<string, Record<string, PathOperation | readonly Parameter[]>>
}

/** An operation with all references resolved, except those in schemas. */
export interface Operation {
  id: string
  method: string
  path: string
  tag: string
  summary: string
  description: string
  assumptions: readonly string[]
  parameters: readonly Parameter[]
  /** The request body with its media type and an example; undefined if the operation has no request body. */
  body: { type: string; schema: Schema; example: string } | undefined
  responses: readonly [status: string, response: DocumentedResponse][]
  /** The names of the security schemes that the operation accepts. */
  schemes: readonly string[]
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** Lists a spec's operations, with the paths in the order of the spec and each path's methods in the order of `methods`. */
export function operationsOf(spec: Spec): Operation[] {
  return Object.entries(spec.paths).flatMap(([path, item]) => {
    const shared = (item['parameters'] ?? []) as readonly Parameter[]
    return methods
      .filter((method) => method in item)
      .map((method) => read(spec, path, method, item[method] as PathOperation, shared))
  })
}

function read(
  spec: Spec,
  path: string,
  method: string,
  operation: PathOperation,
  shared: readonly Parameter[],
): Operation {
  const { operationId: id, tags = [], summary = '', description = '', requestBody } = operation
  const security = operation.security ?? spec.security ?? []
  return {
    id,
    method: method.toUpperCase(),
    path,
    tag: tags[0] ?? '',
    summary,
    description,
    assumptions: [operation['x-assumption'] ?? []].flat(),
    parameters: [...shared, ...(operation.parameters ?? [])].map((each) => resolve(spec, each)),
    body: requestBody && bodyOf(spec, resolve(spec, requestBody).content),
    responses: Object.entries(operation.responses).map(([status, response]) => [
      status,
      resolve(spec, response),
    ]),
    schemes: security.flatMap((each) => Object.keys(each)),
  }
}

function bodyOf(spec: Spec, content: Content): Operation['body'] {
  const [entry] = Object.entries(content)
  if (entry === undefined) return undefined
  const [type, { schema = {} }] = entry
  const example = exampleOf(spec, entry[1])
  return {
    type,
    schema,
    example: typeof example === 'string' ? example : JSON.stringify(example, undefined, 2),
  }
}

/** Returns the example of a body: its only example, the first of several, or the schema's example. */
export function exampleOf(spec: Spec, { schema = {}, example, examples = {} }: MediaType): unknown {
  return example ?? Object.values(examples)[0]?.value ?? resolve(spec, schema).example ?? {}
}

/** Returns the part of the spec to which a reference points. A part that is not a reference is returned unchanged. */
export function resolve<Part extends object>(spec: Spec, part: Part): Part {
  if (!('$ref' in part) || typeof part.$ref !== 'string') return part
  let found: unknown = spec
  for (const name of part.$ref.split('/').slice(1)) {
    found = (found as Record<string, unknown> | undefined)?.[name]
  }
  if (found === undefined) throw new Error(`The spec has no ${part.$ref}.`)
  return resolve(spec, found as Part)
}
