// Checks that the code in the documents is tested.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../vitest.config.ts'
import { blocksOf, readDocuments, root } from './markdown.ts'

const code = new Set(['ts', 'tsx', 'js', 'mjs', 'javascript', 'typescript', 'python'])
const blocks = readDocuments().flatMap(blocksOf)

test('every code block equals its example', () => {
  const shown = blocks.filter(({ language }) => code.has(language))
  expect(shown.length).toBeGreaterThan(60)
  for (const block of shown) {
    const [, file] = /^from: ([^ #]+)(?:#[a-z-]+)?$/u.exec(block.marker) ?? []
    expect(file, `a block of ${block.file} has no source:\n${block.code}`).toBeDefined()
    const source = readFileSync(join(root, file ?? ''), 'utf8')
    expect(withoutIndent(source), block.file).toContain(withoutIndent(block.code))
  }
})

test('every example in a document is run, alone or as part of another', () => {
  const files = new Set(blocks.flatMap(({ marker }) => /^from: ([^ #]+)/u.exec(marker)?.[1] ?? []))
  const run = new Set(importsOf(runByTests()))
  expect([...files].filter((file) => !run.has(file))).toEqual([])
})

test('every code block has a known language', () => {
  const known = new Set([...code, 'yaml', 'sh', 'console', 'json', 'md', ''])
  expect(blocks.filter(({ language }) => !known.has(language))).toEqual([])
})

/** The examples that vitest runs, and those that other tests start by name. */
function runByTests(): string[] {
  const projects = config.test?.projects ?? []
  const included = projects.flatMap((project) =>
    typeof project === 'object' && 'test' in project ? (project.test?.include ?? []) : [],
  )
  const own = globSync(included, { cwd: root }).filter((file) => file.startsWith('examples/'))
  const starters = [
    'tests/examples.test.ts',
    'tests/readme.test.ts',
    'tests/package/newcomer.test.ts',
    'examples/msw-browser/browser.test.ts',
    'tests/container.test.ts',
    'tests/action.test.ts',
    'scripts/matrix/prisma.ts',
  ]
  const named = starters
    .map((file) => readFileSync(join(root, file), 'utf8'))
    // The guides' commands that these tests run.
    .concat(blocks.filter(({ marker }) => marker.startsWith('run: ')).map(({ code }) => code))
    .flatMap((text) => Array.from(text.matchAll(/examples\/[\w./-]+/gu), ([path]) => path))
  const started = named.flatMap((path) =>
    globSync([path, `${path}/**/*.{ts,mjs,py,sh}`], { cwd: root }).filter((file) =>
      /\.\w+$/u.test(file),
    ),
  )
  return [...own, ...started]
}

function importsOf(files: string[]): string[] {
  const seen = [...new Set(files)]
  for (const file of seen) {
    const source = readFileSync(join(root, file), 'utf8')
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+)'/gu)) {
      const target = join(dirname(file), path)
      // Prisma's client is generated before the example runs.
      if (!seen.includes(target) && existsSync(join(root, target))) seen.push(target)
    }
  }
  return seen
}

function withoutIndent(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/#(?:end)?region /u.test(line))
    .join('\n')
}
