import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('one module of the client imports openapi-fetch', () => {
  const importing = globSync('src/{client,sms,node}/**/*.ts').filter((file) =>
    /(?:from|import\(?) ?'openapi-fetch'/u.test(readFileSync(file, 'utf8')),
  )
  expect(importing).toEqual(['src/client/request/service.ts'])
})
