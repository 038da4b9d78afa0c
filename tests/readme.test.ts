// The README's first sample and its commands, as a user would run them.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { blocksOf, root } from './documents/markdown.ts'

const readme = await readFile(join(root, 'README.md'), 'utf8')
const examples = await readFile(join(root, 'examples/README.md'), 'utf8')
const sample =
  blocksOf({ file: 'README.md', text: readme }).find(
    ({ marker }) => marker === 'from: examples/readme/send.ts#send',
  )?.code ?? ''
const run = promisify(execFile)

test('the first sample prints the text of its last comment', async () => {
  const [, expected] = /\/\/ (.+)$/.exec(sample.trim()) ?? []

  // In this folder `gateway-sms` is the built package itself.
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module-typescript', '--eval', sample],
    { cwd: root },
  )

  expect(stdout.trim()).toBe(expected)
})

test('the documented output of the demo is what it prints, apart from times, ids and ports', async () => {
  const [, shown] = /<!-- demo -->\n\n```\n([\s\S]*?)```/.exec(examples) ?? []
  const { stdout } = await run(process.execPath, ['scripts/demo.ts'], { cwd: root })
  expect(stable(stdout)).toBe(stable(String(shown)))
})

/** Removes times, ids and ports from a text. */
function stable(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{24}|:\d{4,5}\b/g, '…').trim()
}
