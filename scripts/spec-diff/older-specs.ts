import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { readSpec, root, type Document, type SpecName } from '../generate/spec.ts'

export const specNames: readonly SpecName[] = ['gateway-sms', 'tokens', 'sandbox-control']

export const released = join(root, 'spec/released')

export interface OlderSpecs {
  /** The specs' name in a report. */
  since: string
  documents: Partial<Record<SpecName, Document>>
}

/** Returns the version of the specs in a folder. */
export async function readVersion(folder = released): Promise<string> {
  return (await readFile(join(folder, 'VERSION'), 'utf8')).trim()
}

/** Reads the specs of the last release. Throws if one is missing. */
export async function readReleased(folder = released): Promise<OlderSpecs> {
  const documents = await readDocuments(folder, specNames)
  return { since: await readVersion(folder), documents }
}

/** Reads the specs in a folder, in a file with a spec's name, or in a commit. Throws if there are none. */
export async function readOlder(against: string, repository = root): Promise<OlderSpecs> {
  const found = await stat(against).catch(() => undefined)
  const documents = found?.isDirectory()
    ? await readFolder(against)
    : found?.isFile()
      ? await readOne(against)
      : await readCommit(against, repository)
  return { since: against, documents }
}

type Documents = OlderSpecs['documents']

async function readFolder(folder: string): Promise<Documents> {
  const files = await readdir(folder)
  const there = specNames.filter((name) => files.includes(`${name}.yaml`))
  if (there.length === 0) throw new Error(`${folder} has no ${fileNames}.`)
  return readDocuments(folder, there)
}

async function readOne(file: string): Promise<Documents> {
  const name = specNames.find((one) => basename(file) === `${one}.yaml`)
  if (name === undefined) {
    throw new Error(`${file} does not have the name of a spec: ${fileNames}.`)
  }
  return readDocuments(dirname(file), [name])
}

async function readCommit(ref: string, repository: string): Promise<Documents> {
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const commit = await git(repository, ...verify).catch(() => {
    throw new Error(`${ref} is not a folder, a file or a commit.`)
  })
  const listed = await git(repository, 'ls-tree', '--name-only', commit, 'spec/')
  const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'))
  try {
    for (const name of specNames) {
      const path = `spec/${name}.yaml`
      if (!listed.split('\n').includes(path)) continue
      const text = await git(repository, 'show', `${commit}:${path}`)
      await writeFile(join(folder, `${name}.yaml`), text)
    }
    return await readFolder(folder).catch((error: unknown) => {
      throw new Error(`The specs of ${ref} cannot be read.`, { cause: error })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: repository, maxBuffer: 2 ** 26 })
  return stdout.trimEnd()
}

const run = promisify(execFile)
const fileNames = specNames.map((name) => `${name}.yaml`).join(', ')

async function readDocuments(folder: string, names: readonly SpecName[]): Promise<Documents> {
  const entries = await Promise.all(
    names.map(async (name) => [name, (await readSpec(name, folder)).document] as const),
  )
  return Object.fromEntries(entries)
}
