import { operationsOf, type NamedOperation, type Spec } from './spec.ts'

/** A request in the sequence: an operation, and its differences from the operation's example. */
export interface Step {
  operationId: string
  /** Replaces the example's body. */
  body?: object
  /** The parts of the response that later requests need: variable names with JSON Pointers. */
  keeps?: Record<string, string>
}

/**
 * The requests, in an order in which each finds what it needs and no message is sent. The message stays an open transaction
 * until it is cancelled at the end.
 */
export const steps: readonly Step[] = [
  { operationId: 'listScopes' },
  {
    operationId: 'createToken',
    body: {
      scopes: ['GET', 'POST', 'PUT', 'DELETE'].map((method) => `${method}:*/messages`),
      name: 'Sequence',
      ttl: 3600,
    },
    keeps: { token: '/token' },
  },
  { operationId: 'getToken' },
  { operationId: 'updateToken', body: { name: 'Sequence, renamed' } },
  { operationId: 'listTokens' },
  {
    operationId: 'sendMessage',
    body: {
      sender: 'alberto',
      body: 'Hello {{name}}!',
      recipients: [{ number: '+39-3491235018', fields: { name: 'Simone' } }],
      transaction: true,
    },
    keeps: { id: '/data/0/id' },
  },
  { operationId: 'listMessages' },
  { operationId: 'getMessage' },
  { operationId: 'updateMessage', body: { recipients: ['+39-3491234115'], transaction: true } },
  { operationId: 'listRecipients' },
  { operationId: 'getRecipient' },
  { operationId: 'cancelMessage' },
  { operationId: 'deleteToken' },
]

/** Finds an operation and its spec. Throws an Error if no spec has it. */
export function findOperation(
  specs: readonly Spec[],
  operationId: string,
): { spec: Spec; named: NamedOperation } {
  for (const spec of specs) {
    const named = operationsOf(spec).find(({ operation }) => operation.operationId === operationId)
    if (named !== undefined) return { spec, named }
  }
  throw new Error(`unknown operation ${operationId}`)
}
