import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, type Document, type SpecName } from '../generate/spec.ts'

/** A difference between two versions of a spec. */
export interface ChangeOfSpec {
  spec: SpecName
  /** A JSON pointer (RFC 6901) into the document, after every `$ref` has been resolved. */
  pointer: string
  what: string
  /** Whether programs that use the client must change. This decides the package's next version. */
  isBreaking: boolean
}

/** Returns the changes between two versions of a spec: those that `redocly diff` finds, and those that it does not look for. */
export async function compareSpecs(
  spec: SpecName,
  before: Document,
  after: Document,
): Promise<ChangeOfSpec[]> {
  const found = [...(await redoclyDiff(before, after)), ...compareFacts(before, after)]
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  const what = 'has different descriptions, examples or extensions'
  if (found.length === 0 && !isSame) found.push({ pointer: '', what, isBreaking: false })
  return found.map((one) => ({ spec, ...one }))
}

type Found = Omit<ChangeOfSpec, 'spec'>

interface Report {
  changes: {
    path: string
    kind: string
    impact: 'major' | 'minor' | 'patch'
    property?: string
  }[]
}

const run = promisify(execFile)
const config = join(root, 'redocly.yaml')
const program = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')

async function redoclyDiff(before: Document, after: Document): Promise<Found[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'))
  try {
    const files = [join(folder, 'before.json'), join(folder, 'after.json')] as const
    await writeFile(files[0], JSON.stringify(before))
    await writeFile(files[1], JSON.stringify(after))
    const words = ['diff', ...files, '--format', 'json', '--fail-on', 'none', '--config', config]
    const { stdout } = await run(process.execPath, [program, ...words], { maxBuffer: 2 ** 26 })
    const { changes } = JSON.parse(stdout) as Report
    return changes.map(({ path, kind, impact, property }) => ({
      pointer: path.replace(/^#/, ''),
      what: property === undefined ? `is ${kind}` : `has a different ${property}`,
      isBreaking: impact === 'major' && !isOurs.test(`${path}/${property ?? ''}`),
    }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Matches error codes and security, which are compared below. */
const isOurs = /\/allOf\/\d+\/properties\/error\/enum$|securitySchemes|\/security\b/

/** Facts by place. A fact that is removed or changed is breaking; some facts are also breaking when they are new. */
type Facts = Map<string, { value: unknown; breaksIfNew: boolean }>

function compareFacts(before: Document, after: Document): Found[] {
  const [old, now, parts] = [factsOf(before), factsOf(after), partsOf(before, '')]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((pointer): Found[] => {
    const [was, is] = [old.get(pointer), now.get(pointer)]
    if (JSON.stringify(was?.value) === JSON.stringify(is?.value)) return []
    // A fact inside a new part is not breaking.
    const isInside = parts.has(pointer.slice(0, pointer.lastIndexOf('/')))
    const isBreaking =
      is === undefined
        ? was?.breaksIfNew !== true
        : was !== undefined || (is.breaksIfNew && isInside)
    const what = `is ${shown(is?.value)} instead of ${shown(was?.value)}`
    return [{ pointer, what, isBreaking }]
  })
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

type Loose = Record<string, unknown>

function factsOf(document: Document): Facts {
  const facts: Facts = new Map()
  const { servers, security, components, paths } = document as unknown as Loose
  const { schemas, securitySchemes } = (components ?? {}) as Record<string, Loose | undefined>
  const add = (pointer: string, value: unknown, breaksIfNew = false) =>
    facts.set(pointer, { value, breaksIfNew })
  for (const { url, variables } of (servers ?? []) as Loose[])
    add(`/servers/${url as string}`, variables)
  for (const name of Object.keys(schemas ?? {})) add(`/components/schemas/${name}`, true)
  for (const [path, item] of Object.entries(paths as Record<string, Loose>)) {
    for (const [method, operation] of Object.entries(item)) {
      const at = `/paths/${path.replaceAll('/', '~1')}/${method}`
      const own = ((operation as Loose)['security'] ?? security ?? []) as Loose[]
      const isOpen = own.length === 0 || own.some((one) => Object.keys(one).length === 0)
      // A call with authentication also works where none is required.
      add(`${at}/security`, isOpen ? 'open' : 'closed', true)
      if (isOpen) facts.delete(`${at}/security`)
      for (const one of own) {
        const schemes = Object.entries(one).map(([name, scopes]) => [
          securitySchemes?.[name],
          scopes,
        ])
        if (!isOpen) add(`${at}/security/${JSON.stringify(schemes, withoutWords)}`, true)
      }
      walk(operation, at, add)
    }
  }
  return facts
}

/** Matches what an older client does not expect: another success, a redirect, another content type, a callback. */
const isNewToReaders = /\/responses\/[23]\d\d$|\/responses\/\d+\/content\/[^/]+$|\/callbacks$/

/** Keywords that change a value's meaning and that `redocly diff` does not compare. */
const keywords = new Set(['default', 'pattern', 'format'])

/** Adds the schemas' keywords, and the error codes with their names. A new code is not breaking. */
function walk(
  node: unknown,
  at: string,
  add: (pointer: string, value: unknown, breaksIfNew?: boolean) => void,
): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    const own = `${at}/${key.replaceAll('/', '~1')}`
    if (['example', 'examples', 'security'].includes(key)) continue
    if (keywords.has(key) && typeof value !== 'object') add(own, value, true)
    if (isNewToReaders.test(own)) add(own, 'there', true)
    if (key !== 'x-errors') walk(value, own, add)
    else for (const { code, name } of value as Loose[]) add(`${own}/${code as string}`, name)
  }
}

/** Returns pointers to all objects in a document. */
function partsOf(node: unknown, at: string): Set<string> {
  if (typeof node !== 'object' || node === null) return new Set()
  const inside = Object.entries(node).map(([key, value]) =>
    partsOf(value, `${at}/${key.replaceAll('/', '~1')}`),
  )
  return new Set([at, ...inside.flatMap((one) => [...one])])
}

function withoutWords(key: string, value: unknown): unknown {
  return key === 'description' ? undefined : value
}
