// The licences of what reaches those who install the package: what is bundled into it, and what is installed along.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = dirname(dirname(import.meta.dirname))

/** Licences that ask for no more than to be kept along. Another is for a person to decide on, and to put here. */
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

test('everything that is bundled has a licence that is allowed, and its text is in the tarball', async () => {
  const text = await readFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  const parts = text.split(`\n\n${'-'.repeat(80)}\n\n`).slice(1)
  expect(parts.length).toBeGreaterThan(5)
  for (const part of parts) {
    const [, name = '', licence = ''] = /^(\S+) \S+ \(([^)]+)\)\n\n/u.exec(part) ?? []
    expect(allowed.has(licence), `${name}: ${licence}`).toBe(true)
    expect(part.length, `${name} has no licence text`).toBeGreaterThan(300)
  }
})

test('everything that is installed along has a licence that is allowed', async () => {
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
