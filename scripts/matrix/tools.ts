import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')
const source = join(root, 'tests/matrix/tools')

/** Beside what npm installs, so that nothing of it gets into the repository. */
export const cacheFolder = join(root, 'node_modules/.cache/matrix')

/** Where the runtimes and compilers are installed. */
export const toolFolder = join(cacheFolder, 'tools')

/** Installs the runtimes and compilers that tests/matrix/tools/package.json names, unless that is done. */
export async function installTools(): Promise<void> {
  const lockfile = await readFile(join(source, 'package-lock.json'), 'utf8')
  const mark = join(toolFolder, 'installed.json')
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === lockfile) return

  await mkdir(toolFolder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) {
    await cp(join(source, name), join(toolFolder, name))
  }
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], toolFolder)
  // What is optional may be missing for a reason that passes: then the next run tries again.
  if (await isComplete()) await writeFile(mark, lockfile)
}

async function isComplete(): Promise<boolean> {
  const { optionalDependencies } = JSON.parse(
    await readFile(join(source, 'package.json'), 'utf8'),
  ) as { optionalDependencies: Record<string, string> }
  return Object.keys(optionalDependencies)
    .filter(
      (name) => !isPlatform.test(name) || name.endsWith(`-${process.platform}-${process.arch}`),
    )
    .every((name) => existsSync(join(toolFolder, 'node_modules', name)))
}

const isPlatform = /-(?:darwin|linux)-(?:arm64|x64)$/u

/** Runs a command to its end, and gives what it prints. The error of one that fails has all that it printed. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = {
    cwd,
    env: { ...process.env, npm_config_loglevel: 'error', ...env },
    maxBuffer: 256 * 1024 * 1024,
  }
  const { stdout } = await promisify(execFile)(command, args, options)
  return stdout
}
