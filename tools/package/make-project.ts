import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pack, type Packed } from './pack.ts'

/** A project of somebody who has installed the package. */
export interface Project extends AsyncDisposable {
  folder: string
  packed: Packed
  /** What npm has said of the installation. */
  said: string
  /** Runs something there as its owner would, and gives what it prints. */
  run: (command: string, ...args: string[]) => Promise<string>
}

/** Packs the package and installs it in an empty folder outside the repository, where nothing else can be found by mistake. */
export async function makeProject(...more: string[]): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-project-'))
  // The tarball is elsewhere: the folder is empty.
  const packed = await pack(`${folder}-tarball`)
  const runBoth = (command: string, args: readonly string[]) =>
    promisify(execFile)(command, args, { cwd: folder, env: env() })
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', packed.file, ...more]
  const { stdout, stderr } = await runBoth('npm', words)
  return {
    folder,
    packed,
    said: stdout + stderr,
    run: async (command, ...args) => (await runBoth(command, args)).stdout,
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true })
      await rm(`${folder}-tarball`, { recursive: true, force: true })
    },
  }
}

/** Without what `npm run` and vitest have set: it would hold for the npm of the project too. */
function env(): NodeJS.ProcessEnv {
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|VITEST|NODE_ENV|INIT_CWD)/u.test(name),
  )
  return { ...Object.fromEntries(outside), NO_COLOR: '1' }
}
