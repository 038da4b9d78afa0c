import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readSpec, root, type Document, type SpecName } from '../generate/spec.ts'

export const specNames: readonly SpecName[] = ['gateway-sms', 'tokens', 'sandbox-control']

/** The folder with the specs of the last release. */
export const released = new URL('spec/released/', root)

/** What the specs are compared with. */
export interface OlderSpecs {
  /** What they are called in a report. */
  since: string
  documents: Partial<Record<SpecName, Document>>
}

/** The version whose specs `folder` has. */
export async function readVersion(folder = released): Promise<string> {
  return (await readFile(new URL('VERSION', folder), 'utf8')).trim()
}

/** The specs of the last release. Throws if one is missing. */
export async function readReleased(folder = released): Promise<OlderSpecs> {
  const documents = await readDocuments(folder, specNames)
  return { since: await readVersion(folder), documents }
}

/**
 * The specs in a folder, in a file that is named like one of them, or of a commit. What was not there yet is left out; throws if
 * nothing was.
 */
export async function readOlder(against: string, repository = root): Promise<OlderSpecs> {
  const found = await stat(against).catch(() => undefined)
  const documents = found?.isDirectory()
    ? await readFolder(against)
    : found?.isFile()
      ? await readOne(against)
      : await readCommit(against, fileURLToPath(repository))
  return { since: against, documents }
}

type Documents = OlderSpecs['documents']

async function readFolder(folder: string): Promise<Documents> {
  const there = await Promise.all(
    specNames.map((name) =>
      stat(join(folder, `${name}.yaml`)).then(
        () => [name],
        () => [],
      ),
    ),
  )
  if (there.flat().length === 0) throw new Error(`${folder} has no ${fileNames}.`)
  return readDocuments(pathToFileURL(`${folder}/`), there.flat())
}

async function readOne(file: string): Promise<Documents> {
  const name = specNames.find((one) => basename(file) === `${one}.yaml`)
  if (name === undefined) {
    throw new Error(
      `${file} is not named like a spec: ${fileNames}. Name it like the one to compare.`,
    )
  }
  return readDocuments(pathToFileURL(join(file, '../')), [name])
}

async function readCommit(ref: string, repository: string): Promise<Documents> {
  const commit = await git(
    repository,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ).catch(() => {
    throw new Error(`${ref} is no folder, no file and no commit.`)
  })
  const listed = await git(repository, 'ls-tree', '--name-only', commit.trim(), 'spec/')
  const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'))
  try {
    for (const name of specNames) {
      const path = `spec/${name}.yaml`
      if (!listed.split('\n').includes(path)) continue
      await writeFile(
        join(folder, `${name}.yaml`),
        await git(repository, 'show', `${commit.trim()}:${path}`),
      )
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
  return stdout
}

const run = promisify(execFile)
const fileNames = specNames.map((name) => `${name}.yaml`).join(', ')

async function readDocuments(folder: URL, names: readonly SpecName[]): Promise<Documents> {
  const entries = await Promise.all(
    names.map(async (name) => [name, (await readSpec(name, folder)).document] as const),
  )
  return Object.fromEntries(entries)
}
