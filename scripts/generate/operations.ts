import { banner, literal } from './banner.ts'
import { operationsOf, type DocumentedError, type Response, type Spec } from './spec.ts'

/** Renders the table of operations, with their methods, paths and statuses, and every error code with its meaning. */
export function renderOperations(specs: Spec[]): string {
  const table = Object.fromEntries(
    specs.flatMap((spec) => rowsOf(spec).map((row) => [row.operationId, row])),
  )
  return (
    banner('spec/gateway-sms.yaml and spec/tokens.yaml') +
    "import type { gatewayRoutes } from './gateway-routes.ts'\n" +
    "import type { tokenRoutes } from './token-routes.ts'\n\n" +
    '/** The operations of the gateway and its token service, with their statuses and errors. */\n' +
    `export const operations = ${literal(table)} as const\n\n` +
    '/** The id of an operation, such as `sendMessage`. */\n' +
    'export type OperationId = keyof typeof gatewayRoutes | keyof typeof tokenRoutes\n'
  )
}

/** Renders the name, method and path of each operation of a service. This table is smaller, for the client. */
export function renderRoutes(spec: Spec, name: string): string {
  const rows = rowsOf(spec).map(
    ({ operationId, method, path }) =>
      `  ${operationId}: { operation: '${operationId}', method: '${method}', path: '${path}' },`,
  )
  return (
    banner(`spec/${spec.name}.yaml`) +
    '/** The name, method and path of each operation. */\n' +
    `export const ${name} = {\n${rows.join('\n')}\n} as const\n`
  )
}

/** Renders each of the gateway's error codes with its name, which is all that a send needs of the table. */
export function renderGatewayErrorNames(gateway: Spec): string {
  return (
    banner('spec/gateway-sms.yaml') +
    '/** The name of each error code of the gateway. */\n' +
    `export const gatewayErrorNames = ${renderNames(errorNamesOf([gateway]))}\n`
  )
}

/** Renders the error codes' names, including the token service's. */
export function renderErrorNames(gateway: Spec, tokens: Spec): string {
  const known = errorNamesOf([gateway])
  const further = [...errorNamesOf([gateway, tokens])].filter(([code]) => !known.has(code))
  return (
    banner('spec/gateway-sms.yaml and spec/tokens.yaml') +
    "import { gatewayErrorNames } from './gateway-error-names.ts'\n\n" +
    '/** The name of each error code that only the token service has. */\n' +
    `const tokenErrorNames = ${renderNames(further)}\n\n` +
    '/** The name of each error code of the gateway and its token service. */\n' +
    'export const errorNames = { ...gatewayErrorNames, ...tokenErrorNames } as const\n\n' +
    '/** An error code that the specs document. */\n' +
    'export type ErrorCode = keyof typeof errorNames\n\n' +
    '/** The name of an error code, such as `credit-not-enough`. */\n' +
    'export type ErrorName = (typeof errorNames)[ErrorCode]\n'
  )
}

function errorNamesOf(specs: Spec[]): Map<number, string> {
  const names = new Map<number, string>()
  for (const { code, name } of specs.flatMap(rowsOf).flatMap((row) => row.errors)) {
    const other = names.get(code)
    if (other !== undefined && other !== name) {
      throw new Error(`error code ${code} is named both '${other}' and '${name}' in spec/`)
    }
    names.set(code, name)
  }
  return names
}

function renderNames(names: Iterable<[number, string]>): string {
  const rows = [...names]
    .toSorted(([a], [b]) => a - b)
    .map(([code, name]) => `  ${code}: '${name}',`)
  return `{\n${rows.join('\n')}\n} as const`
}

function rowsOf(spec: Spec) {
  return operationsOf(spec).map(({ path, method, operation }) => ({
    operationId: operation.operationId,
    service: spec.name,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    statuses: Object.keys(operation.responses).map(Number),
    errors: Object.entries(operation.responses).flatMap(([status, response]) =>
      errorsOf(response, status, `${spec.name}.yaml ${method} ${path} ${status}`).map((error) => ({
        status: Number(status),
        ...error,
      })),
    ),
  }))
}

/** Returns a response's errors. Throws unless they are exactly the codes that the response's schema allows. */
function errorsOf(response: Response, status: string, where: string): DocumentedError[] {
  const errors = response['x-errors'] ?? []
  if (Number(status) >= 400 && errors.length === 0) {
    throw new Error(`${where}: a failure needs its codes in x-errors`)
  }
  const { schema } = response.content['application/json']
  const parts = (schema['allOf'] ?? []) as { properties?: { error?: { enum?: number[] } } }[]
  const allowed = parts.flatMap((part) => part.properties?.error?.enum ?? [])
  const listed = errors.map((error) => error.code)
  if (allowed.join() !== listed.join()) {
    throw new Error(
      `${where}: x-errors lists ${listed.join() || 'nothing'}, its schema allows ${allowed.join() || 'nothing'}`,
    )
  }
  for (const error of errors) {
    const { code, source, assumption } = error
    const isSourced = source === 'D' || source === 'R'
    if (isSourced === (assumption !== undefined)) {
      throw new Error(`${where}: error ${code} needs either a source, D or R, or an assumption`)
    }
  }
  return errors
}
