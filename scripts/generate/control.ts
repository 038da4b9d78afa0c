import { banner, literal } from './banner.ts'
import { operationsOf, type Spec } from './spec.ts'

/** Renders the control API's operations, each with its method, path and success status, and the statuses of error codes. */
export function renderControlOperations(control: Spec): string {
  const [server] = control.document.servers
  const rows = operationsOf(control).map(
    ({ path, method, operation }) =>
      `  ${operation.operationId}: { method: '${method.toUpperCase()}', path: '${path}', status: ${successOf(operation)} },`,
  )
  return (
    banner('spec/sandbox-control.yaml') +
    '/** The prefix of every path of the control API. */\n' +
    `export const controlBase = '${server?.url}'\n\n` +
    '/** Each operation of the control API, with its method, its path, and the status of its success. */\n' +
    `export const controlOperations = {\n${rows.join('\n')}\n} as const\n\n` +
    '/** The id of an operation of the control API. */\n' +
    'export type ControlOperationId = keyof typeof controlOperations\n\n' +
    '/** The status of each error code of the control API. */\n' +
    `export const controlStatuses = ${literal(statusesOf(control))} as const\n\n` +
    '/** What is wrong with a request to the control API. */\n' +
    'export type ControlErrorCode = keyof typeof controlStatuses\n'
  )
}

/** Returns the status of each error code. The spec lists the statuses in the order of the codes. */
function statusesOf(control: Spec): object {
  const { enum: codes, 'x-enum-statuses': statuses } = control.document.components.schemas[
    'ErrorCode'
  ] as { enum: string[]; 'x-enum-statuses': number[] }
  if (codes.length !== statuses.length) {
    throw new Error(
      `spec/sandbox-control.yaml: ErrorCode has ${codes.length} codes, but ${statuses.length} statuses in x-enum-statuses. List one status for each code, in the same order.`,
    )
  }
  return Object.fromEntries(codes.map((code, i) => [code, statuses[i]]))
}

function successOf({ responses }: { responses: object }): string | undefined {
  return Object.keys(responses).find((status) => status.startsWith('2'))
}

/** Renders the document that the control API returns. */
export function renderControlDocument(control: Spec): string {
  return (
    banner('spec/sandbox-control.yaml') +
    '/** The OpenAPI document of the control API. */\n' +
    `export const controlDocument: ControlDocument = ${literal(control.source)}\n\n` +
    'export interface ControlDocument {\n  openapi: string\n  info: Record<string, unknown>\n  paths: Record<string, unknown>\n  [key: string]: unknown\n}\n'
  )
}
