import { expect, test } from 'vitest'
import type { Operation } from './openapi.ts'
import { curlOf, requestOf } from './try-it.ts'

const operation: Operation = {
  id: 'setOutcome',
  method: 'PUT',
  path: '/outcomes/{number}',
  tag: 'Outcomes',
  summary: '',
  description: '',
  assumptions: [],
  parameters: [
    { name: 'number', in: 'path', schema: {} },
    { name: 'limit', in: 'query', schema: {} },
    { name: 'search', in: 'query', schema: {} },
    { name: 'Last-Event-ID', in: 'header', schema: {} },
  ],
  body: { type: 'application/json', schema: {}, example: '{}' },
  responses: [],
  schemes: ['adminToken'],
}

test('a request encodes its path and query, and leaves empty parameters out', () => {
  const parameters = { number: '+39-333/1 23', limit: '', search: 'a&b', 'Last-Event-ID': '' }
  const values = { parameters, authorization: '', body: '{"outcome":"x"}' }
  expect(requestOf(operation, 'http://127.0.0.1:1/_sandbox/v1', values)).toEqual({
    method: 'PUT',
    url: 'http://127.0.0.1:1/_sandbox/v1/outcomes/%2B39-333%2F1%2023?search=a%26b',
    headers: { 'content-type': 'application/json' },
    body: '{"outcome":"x"}',
  })
})

test("a request has the form's headers, and a body only if the operation has one", () => {
  const parameters = { number: '1', 'Last-Event-ID': '7' }
  const values = { parameters, authorization: 'Bearer abc', body: 'not sent' }
  expect(requestOf({ ...operation, body: undefined }, '', values)).toEqual({
    method: 'PUT',
    url: '/outcomes/1',
    headers: { authorization: 'Bearer abc', 'Last-Event-ID': '7' },
    body: undefined,
  })
})

test('a curl command quotes for the shell', () => {
  const request = {
    method: 'POST',
    url: 'http://127.0.0.1:1/messages/',
    headers: { authorization: 'Bearer $HOME' },
    body: `{"body":"It's"}`,
  }
  expect(curlOf(request)).toBe(
    String.raw`curl -X POST 'http://127.0.0.1:1/messages/' \
  -H 'authorization: Bearer $HOME' \
  --data-raw '{"body":"It'\''s"}'`,
  )
})
