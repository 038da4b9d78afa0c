import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')

/** Beside what npm installs, so that nothing of it gets into the repository. */
export const cacheFolder = join(root, 'node_modules/.cache/matrix')

/** Where the runtimes and compilers are installed. */
export const toolFolder = join(cacheFolder, 'tools')

/** Where the test runners and bundlers are installed: they take nothing below a `node_modules` for somebody's own code. */
export const appFolder = join(root, '.matrix')

const folders = { tools: toolFolder, apps: appFolder }

/** Installs what the package.json of a folder in tests/matrix/ names, unless that is done. */
export async function install(name: 'tools' | 'apps'): Promise<void> {
  const source = join(root, 'tests/matrix', name)
  const folder = folders[name]
  const lockfile = await readFile(join(source, 'package-lock.json'), 'utf8')
  const mark = join(folder, 'installed.json')
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === lockfile) return

  await mkdir(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) {
    await cp(join(source, file), join(folder, file))
  }
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  // What is optional may be missing for a reason that passes: then the next run tries again.
  if (await isComplete(folder)) await writeFile(mark, lockfile)
}

async function isComplete(folder: string): Promise<boolean> {
  const { optionalDependencies } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { optionalDependencies: Record<string, string> }
  return Object.keys(optionalDependencies)
    .filter(
      (name) => !isPlatform.test(name) || name.endsWith(`-${process.platform}-${process.arch}`),
    )
    .every((name) => existsSync(join(folder, 'node_modules', name)))
}

const isPlatform = /-(?:darwin|linux)-(?:arm64|x64)$/u

/** Runs a command to its end, and gives what it prints on stdout. The error of one that fails has all that it printed. */
export async function run(...given: Parameters<typeof execute>): Promise<string> {
  return (await execute(...given)).stdout
}

/** The same with stderr, where Jest reports. */
export async function runAll(...given: Parameters<typeof execute>): Promise<string> {
  const { stdout, stderr } = await execute(...given)
  return stdout + stderr
}

async function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
) {
  const options = {
    cwd,
    env: { ...process.env, npm_config_loglevel: 'error', ...env },
    maxBuffer: 256 * 1024 * 1024,
  }
  return await promisify(execFile)(command, args, options)
}
