import { expect, test } from 'vitest'
import { renderErrorsGuide } from './errors-guide.ts'
import { operationsOf, readSpec } from './spec.ts'

const specs = await Promise.all([readSpec('gateway-sms'), readSpec('tokens')])

test('the guide to the errors names the assumption behind the code of each operation', () => {
  const lines = renderErrorsGuide(specs).split('\n')
  for (const { operation } of specs.flatMap(operationsOf)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const { code, assumption } of response['x-errors'] ?? []) {
        const start = `**${status} · ${code}**`
        const name = `\`${operation.operationId}\``
        const line = lines.find((each) => each.startsWith(start) && each.includes(name)) ?? ''
        const links = [start, name].flatMap((before) => {
          const [, linked = ''] = line.split(before)
          return /^ \(\[(A\d+)\]/u.exec(linked)?.[1] ?? []
        })
        expect(links, `${start} ${name}`).toEqual(assumption === undefined ? [] : [assumption])
      }
    }
  }
})
