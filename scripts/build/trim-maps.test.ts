import { expect, test } from 'vitest'
import { trim } from './trim-maps.ts'

test('a source map keeps the texts of our own code, and the names of all', () => {
  const map = {
    mappings: 'AAAA',
    sources: ['../node_modules/hono/a.js', '../generated/b.ts', '../src/generated.ts'],
    sourcesContent: ['a', 'b', 'c'],
  }
  expect(trim(map)).toEqual({ ...map, sourcesContent: [null, null, 'c'] })
})
