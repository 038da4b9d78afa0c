import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { differences } from '../../tools/matrix/differences.ts'
import { findSuites } from './suites.ts'

const files = findSuites().flatMap((suite) => suite.files)

test("the matrix's runner exports everything that its tests import from Vitest", () => {
  const runner = readFileSync('tools/matrix/runner/vitest.ts', 'utf8')
  const exported = new Set(
    Array.from(
      runner.matchAll(/^export (?:async )?(?:const|function|\{) ?(\w+)/gmu),
      ([, name]) => name,
    ),
  )
  const imported = files.flatMap((file) => {
    const [, names = ''] =
      /^import \{([^}]*)\} from 'vitest'/mu.exec(readFileSync(file, 'utf8')) ?? []
    return names.split(',').map((name) => [name.trim(), file] as const)
  })
  const missing = imported.filter(
    ([name]) => name !== '' && !name.startsWith('type ') && !exported.has(name),
  )
  expect(imported.length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})

test.each(differences)('the test of a known difference exists: $file, $name', ({ file, name }) => {
  expect(existsSync(file)).toBe(true)
  const literals = readFileSync(file, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)
  const names = Array.from(literals, ([, text = '']) => text.replaceAll(String.raw`\'`, "'"))
  // A name with placeholders belongs to a table.
  const isNamed = names.some((each) =>
    new RegExp(`^${each.split(/%[sj]/u).map(escape).join('.+')}$`, 'u').test(name ?? each),
  )
  expect(isNamed).toBe(true)
})

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
