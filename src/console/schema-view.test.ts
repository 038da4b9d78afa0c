import { expect, test } from 'vitest'
import { operationsOf, type Spec } from './openapi.ts'
import { propertiesOf, typeOf } from './schema-view.tsx'

const id = { type: 'string', minLength: 24, maxLength: 24 }
const spec: Spec & { components: object } = {
  info: { title: 'Things' },
  security: [{ token: [] }, {}],
  paths: {
    '/things/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' } as never],
      get: {
        operationId: 'getThing',
        tags: ['Things'],
        responses: { 404: { $ref: '#/components/responses/Missing' } as never },
        security: [],
      },
      delete: { operationId: 'deleteThing', responses: {} },
    },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', schema: { $ref: '#/components/schemas/Id' } } },
    responses: { Missing: { description: 'No such thing.' } },
    schemas: { Id: id, Thing: { type: 'object', required: ['id'], properties: { id } } },
  },
}

test('operations include the shared parameters, the resolved responses and their security schemes', () => {
  const [get, remove] = operationsOf(spec)
  expect(get).toMatchObject({
    method: 'GET',
    parameters: [{ name: 'id' }],
    responses: [['404', { description: 'No such thing.' }]],
    schemes: [],
  })
  expect(remove).toMatchObject({ method: 'DELETE', schemes: ['token'] })
})

test.each([
  [{ $ref: '#/components/schemas/Id' }, 'string, 24 characters'],
  [
    { type: 'array', items: { type: 'integer', minimum: 1 }, maxItems: 5 },
    'array of integer, at least 1, at most 5 items',
  ],
  [
    { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
    'string or number, or null',
  ],
  [{ type: 'string', enum: ['a', 'b'], default: 'a' }, 'string, "a" | "b", default "a"'],
])('the type of %j is %s', (schema, expected) => {
  expect(typeOf(spec, schema)).toBe(expected)
})

test('the properties of an allOf are merged, and the last one with a name counts', () => {
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Thing' }, { properties: { id: { type: 'integer' } } }],
    properties: { name: {} },
  }
  expect(propertiesOf(spec, schema).map(({ name, schema: own }) => [name, own.type])).toEqual([
    ['id', 'integer'],
    ['name', undefined],
  ])
})
