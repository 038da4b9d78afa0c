// Every documented response, asked for once: its status, its code, its content type and its whole body against the schema.
import { expect, test } from 'vitest'
import { compare } from './situations/compare.ts'
import { documentedResponses, send, stage } from './situations/situations.ts'

test.each(documentedResponses)('$name is as the spec documents it', async (documented) => {
  await using situation = await stage(documented.name)
  const response = await send(situation.listener, situation.request)

  expect(await compare(documented, response)).toEqual([])
})
