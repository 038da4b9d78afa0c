import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')

/** The cache, in node_modules so that nothing gets into the repository. */
export const cacheFolder = join(root, 'node_modules/.cache/matrix')

/** The folder for the runtimes and compilers. */
export const toolFolder = join(cacheFolder, 'tools')

/** The folder for the test runners and bundlers. They do not treat files below a `node_modules` as an application's code. */
export const appFolder = join(root, '.matrix')

/** The folder for Prisma and its example. */
export const prismaFolder = join(appFolder, 'prisma')

const folders = { tools: toolFolder, apps: appFolder, prisma: prismaFolder }

/** Installs a folder's dependencies from tests/matrix/, unless they are already installed. */
export async function install(name: keyof typeof folders): Promise<void> {
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
  // An optional package may be missing only temporarily, so the next run tries again.
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

/** Copies the package, as it is installed in a project, to a folder's `node_modules`. */
export async function addPackage(project: string, folder: string): Promise<void> {
  for (const name of ['gateway-sms', 'openapi-fetch', 'openapi-typescript-helpers']) {
    const target = join(folder, 'node_modules', name)
    await rm(target, { recursive: true, force: true })
    await cp(join(project, 'node_modules', name), target, { recursive: true })
  }
}

const isPlatform = /-(?:darwin|linux)-(?:arm64|x64)$/u

/** Runs a command and returns its stdout. If the command fails, the error contains all of its output. */
export async function run(...given: Parameters<typeof execute>): Promise<string> {
  return (await execute(...given)).stdout
}

/** Like {@link run}, but also returns stderr, to which Jest writes its report. */
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

/** Returns what a failed command printed. */
export function outputOf(error: unknown): string {
  const { stdout = '', stderr = '', message = '' } = error as Record<string, string | undefined>
  return [message, stdout, stderr].join('\n')
}
