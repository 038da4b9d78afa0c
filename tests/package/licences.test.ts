// The licences of everything that users install: what is bundled, and the dependencies.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = dirname(dirname(import.meta.dirname))

/** Licences that only require their text to be included. Add another one only after reading it. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
])

interface Manifest {
  name: string
  license?: string
  dependencies?: Record<string, string>
}

test('every bundled package has an allowed licence, and its text is in the tarball', async () => {
  const text = await readFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  const parts = text.split(`\n\n${'-'.repeat(80)}\n\n`).slice(1)
  expect(parts.length).toBeGreaterThan(5)
  for (const part of parts) {
    const [titles = '', ...paragraphs] = part.split('\n\n')
    for (const title of titles.split('\n')) {
      const [, licence = ''] = /^\S+ \S+ \(([^)]+)\)$/u.exec(title) ?? []
      expect(allowed.has(licence), title).toBe(true)
      expect(paragraphs.join().length, `${title} has no licence text`).toBeGreaterThan(300)
    }
  }
})

test('every dependency has an allowed licence', async () => {
  const seen: string[] = []
  const waiting = Object.keys((await readManifest(root)).dependencies ?? {})
  for (const name of waiting) {
    const { license = 'none', dependencies = {} } = await readManifest(
      join(root, 'node_modules', name),
    )
    expect(allowed.has(license), `${name}: ${license}`).toBe(true)
    seen.push(name)
    waiting.push(...Object.keys(dependencies).filter((each) => !waiting.includes(each)))
  }
  expect(seen).toContain('openapi-fetch')
})

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
}
