// The README's first sample and its commands, as somebody would use them.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = dirname(import.meta.dirname)
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const run = promisify(execFile)

test('the first sample prints what its last comment says', async () => {
  const code = sample('send')
  const [, expected] = /\/\/ (.+)$/.exec(code.trim()) ?? []

  // In this folder `gateway-sms` is the built package itself.
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module-typescript', '--eval', code],
    { cwd: root },
  )

  expect(stdout.trim()).toBe(expected)
})

test('the first sample passes the type check', async () => {
  const { checkSample } = await import('./check-sample.ts')
  expect(checkSample(sample('send'))).toEqual([])
})

test('the output that the README shows of the demo is what the demo prints, but for what is new each time', async () => {
  const [, shown] = /<!-- demo -->\n\n```\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout } = await run(process.execPath, ['scripts/demo.ts'], { cwd: root })
  expect(stable(stdout)).toBe(stable(String(shown)))
})

/** The code block under the comment `<!-- sample: NAME -->`. */
function sample(name: string): string {
  const [, code] =
    new RegExp(`<!-- sample: ${name} -->\\n\\n\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? []
  if (code === undefined) throw new Error(`README.md has no sample '${name}'`)
  return code
}

/** A text without times, ids and ports. */
function stable(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{24}|:\d{4,5}\b/g, '…').trim()
}
