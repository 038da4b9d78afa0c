import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pack, type Packed } from './pack.ts'

/** A user's project in which the package is installed. */
export interface Project extends AsyncDisposable {
  folder: string
  packed: Packed
  /** What npm printed during the installation. */
  said: string
  /** Runs a command in the project and returns its output. */
  run: (command: string, ...args: string[]) => Promise<string>
}

/** Packs the package and installs it in an empty folder outside the repository, so that no other dependency can be found. */
export async function makeProject(...more: string[]): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-project-'))
  // The tarball goes to another folder, so that this one stays empty.
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

/** Returns the environment without the variables from `npm run` and Vitest, which would affect npm in the project. */
function env(): NodeJS.ProcessEnv {
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|VITEST|NODE_ENV|INIT_CWD)/u.test(name),
  )
  return { ...Object.fromEntries(outside), NO_COLOR: '1' }
}
