import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { packLinks } from './packed-links.ts'
import { publishedManifest, repositoryAddress } from './published-manifest.ts'

const root = resolve(import.meta.dirname, '../..')

/** Documents for offline reading: those that help to use the package, and the specs, from which users can generate code. */
const texts = globSync(
  [
    'README*.md',
    'CHANGELOG.md',
    'llms.txt',
    'docs/sandbox-*.md',
    'docs/guides/*.md',
    'spec/{gateway-sms,tokens,sandbox-control}.yaml',
    'skills/*/SKILL.md',
  ],
  { cwd: root },
)

/** A tarball created by `npm pack`. */
export interface Packed {
  /** The tarball's path. */
  file: string
  /** The tarball's size in bytes. */
  size: number
  /** The size of the tarball's content in bytes. */
  unpackedSize: number
  /** The paths of the files in the tarball. */
  files: readonly string[]
}

/**
 * Packs dist/ with the documents, the specs, the licence and a manifest for users. Packing the repository itself would include
 * its scripts and workspaces.
 */
export async function pack(destination: string): Promise<Packed> {
  const staging = await mkdtemp(join(tmpdir(), 'gateway-sms-pack-'))
  try {
    const manifest = publishedManifest(
      JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
      process.env,
    )
    await writeFile(join(staging, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
    for (const each of ['dist', 'LICENSE']) {
      await cp(join(root, each), join(staging, each), { recursive: true })
    }
    await copyTexts(staging, String(manifest['version']))
    await mkdir(destination, { recursive: true })
    const words = ['pack', staging, '--json', '--ignore-scripts', '--pack-destination', destination]
    const { stdout } = await promisify(execFile)('npm', words, { maxBuffer: 64 * 1024 * 1024 })
    return readReport(stdout, destination)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function copyTexts(staging: string, version: string): Promise<void> {
  const repository = repositoryAddress(process.env)
  const address = repository === undefined ? undefined : `${repository}/blob/v${version}`
  const packed = new Set(['LICENSE', ...texts])
  for (const each of texts) {
    const text = await readFile(join(root, each), 'utf8')
    await mkdir(dirname(join(staging, each)), { recursive: true })
    await writeFile(
      join(staging, each),
      /\.(?:md|txt)$/u.test(each) ? packLinks(text, each, packed, address) : text,
    )
  }
}

interface Report {
  filename: string
  size: number
  unpackedSize: number
  files: { path: string }[]
}

/** Reads npm's report. npm 10 and 11 write a list; npm 12 writes an object with the package's name as its key. */
function readReport(json: string, destination: string): Packed {
  const [report] = Object.values(JSON.parse(json) as Record<string, Report>)
  if (report === undefined) throw new Error(`npm pack did not report its result: ${json}`)
  const { filename, size, unpackedSize, files } = report
  return {
    file: join(destination, filename),
    size,
    unpackedSize,
    files: files.map(({ path }) => path).toSorted(),
  }
}
