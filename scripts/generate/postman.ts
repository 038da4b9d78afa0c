import { createHash } from 'node:crypto'
import { toJsonSchema } from './json-schema.ts'
import { findOperation, steps, type Step } from './sequence.ts'
import type { Schema, Spec } from './spec.ts'

/** Renders a Postman collection of every operation, which runs from its first request to its last. */
export function renderCollection(specs: readonly Spec[]): string {
  const collection = {
    info: {
      _postman_id: idOf('collection'),
      name: 'Gateway SMS',
      description:
        'Generated from the specs of gateway-sms. Run it from the first request to the last; no message is sent. The environment sets the address and the credentials.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: steps.map((step) => itemOf(specs, step)),
  }
  return `${JSON.stringify(collection, undefined, 2)}\n`
}

/** Renders the environment for a sandbox that was started with its defaults. */
export function renderEnvironment(): string {
  const values = {
    baseUrl: 'http://127.0.0.1:4010',
    tokenServiceUrl: 'http://127.0.0.1:4010',
    email: 'sandbox@example.com',
    apiKey: '',
    number: '%2B39-3491235018',
    // Prevents Postman from reading the gateway's placeholders as its own.
    open: '{{',
    token: '',
    id: '',
  }
  const environment = {
    id: idOf('environment'),
    name: 'Gateway SMS sandbox',
    values: Object.entries(values).map(([key, value]) => ({
      key,
      value,
      type: key === 'apiKey' || key === 'token' ? 'secret' : 'default',
      enabled: true,
    })),
    _postman_variable_scope: 'environment',
  }
  return `${JSON.stringify(environment, undefined, 2)}\n`
}

function itemOf(specs: readonly Spec[], { operationId, body, keeps = {} }: Step) {
  const { spec, named } = findOperation(specs, operationId)
  const { operation, path, method } = named
  const base = spec.name === 'tokens' ? '{{tokenServiceUrl}}' : '{{baseUrl}}'
  const [status = '200'] = Object.keys(operation.responses)
  const schema = operation.responses[status]?.content['application/json'].schema ?? {}
  return {
    id: idOf(operationId),
    name: operation.summary,
    request: {
      method: method.toUpperCase(),
      description: (operation as { description?: string }).description ?? '',
      auth: authOf(spec),
      header: body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }],
      url: `${base}${path.replaceAll(/\{(\w+)\}/g, '{{$1}}')}`,
      ...(body === undefined ? {} : { body: { mode: 'raw', raw: written(body) } }),
    },
    event: [
      { listen: 'test', script: { type: 'text/javascript', exec: testOf(status, schema, keeps) } },
    ],
  }
}

/** Writes a body with the gateway's placeholders built from a variable, because Postman would replace `{{name}}` itself. */
function written(body: object): string {
  return JSON.stringify(body, undefined, 2).replaceAll('{{name}}', '{{open}}name}}')
}

function testOf(status: string, schema: Schema, keeps: Record<string, string>): string[] {
  return [
    `const json = pm.response.json()`,
    `pm.test('the status is ${status}', () => pm.response.to.have.status(${status}))`,
    `pm.test('the response is as documented', () => pm.response.to.have.jsonSchema(${JSON.stringify(toJsonSchema(schema))}))`,
    ...Object.entries(keeps).map(
      ([name, from]) => `pm.environment.set('${name}', json${pathOf(from)})`,
    ),
  ]
}

function authOf(spec: Spec) {
  if (spec.name !== 'tokens') {
    return { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] }
  }
  return {
    type: 'basic',
    basic: [
      { key: 'username', value: '{{email}}', type: 'string' },
      { key: 'password', value: '{{apiKey}}', type: 'string' },
    ],
  }
}

/** Returns an id in Postman's form, which is the same in each run. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`gateway-sms ${name}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** Converts a JSON Pointer to JavaScript: `/data/0/id` to `.data[0].id`. */
function pathOf(pointer: string): string {
  return pointer.replaceAll(/\/(\d+)/g, '[$1]').replaceAll('/', '.')
}
