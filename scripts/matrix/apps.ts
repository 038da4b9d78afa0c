import { cp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Row } from './table.ts'
import { addPackage, appFolder, outputOf, runAll } from './tools.ts'

const source = resolve(import.meta.dirname, '../../tests/matrix/apps')

/** A test runner or bundler that uses the package as an application would. */
export interface App {
  /** Its name in the table. */
  name: string
  what: string
  /** The name of the app's package in tests/matrix/apps. */
  tool: string
  /** The app's folder in tests/matrix/apps. */
  folder: string
  /** The file that Node runs in that folder, from the tool or the folder itself, with its arguments. */
  words: readonly string[]
  /** Texts that the app must print. */
  prints: readonly RegExp[]
}

const jsdom: Readonly<Record<string, string>> = {
  29: 'jest-environment-jsdom-29',
  30: 'jest-environment-jsdom',
}

const code = [/^code 123456$/mu]

export const apps: readonly App[] = [
  ...['29', '30'].flatMap((version): App[] => [
    jest(version, 'default settings', []),
    // jsdom lacks fetch, which the client needs, so this tests only the sandbox.
    jest(version, 'jsdom', [`--env=${jsdom[version]}`, 'sandbox.test.js'], 2),
  ]),
  jest('30', 'jest-fixed-jsdom', ['--env=jest-fixed-jsdom']),
  ...['jsdom', 'happy-dom'].map((window): App => ({
    name: 'Vitest',
    what: `${window}, vmThreads`,
    tool: 'vitest',
    folder: 'vitest',
    words: ['vitest/vitest.mjs', 'run', '--pool=vmThreads', `--environment=${window}`],
    prints: [/\b2 passed\b/u],
  })),
  bundler('webpack', 'for Node', 'webpack', code),
  bundler('esbuild', 'to CommonJS', 'esbuild', code),
  bundler('Vite', 'SSR, all bundled', 'vite', code, 'vite-ssr'),
  bundler('Next.js', 'app router, node and edge', 'next', [
    /^node: code 123456$/mu,
    /^edge: code 123456$/mu,
  ]),
]

function jest(version: string, what: string, flags: readonly string[], count = 4): App {
  const tool = `jest-${version}`
  const words = [`${tool}/bin/jest.js`, '--ci', ...flags]
  const prints = [new RegExp(`^Tests: +${count} passed`, 'mu')]
  return { name: `Jest ${version}`, what, tool, folder: 'jest', words, prints }
}

function bundler(
  name: string,
  what: string,
  tool: string,
  prints: readonly RegExp[],
  folder = tool,
): App {
  return { name, what, tool, folder, words: ['run.mjs'], prints }
}

/** Copies the apps to a folder beside their tools, with the package as it is installed in a project. */
export async function prepareApps(project: string): Promise<void> {
  await rm(join(appFolder, 'apps'), { recursive: true, force: true })
  await cp(source, join(appFolder, 'apps'), {
    recursive: true,
    filter: (file) => !/apps\/package(?:-lock)?\.json$/u.test(file),
  })
  await addPackage(project, appFolder)
}

export async function tryApp({ name, what, tool, folder, words, prints }: App): Promise<Row> {
  const row = { name, what, version: process.versions.node, passed: 0, leftOut: 0 }
  const modules = join(appFolder, 'node_modules')
  if (!existsSync(join(modules, tool))) {
    const problem = 'npm could not install it: see tests/matrix/apps/package.json.'
    return { ...row, problems: [problem] }
  }
  console.log(`${name}: ${what} …`)
  const [file = '', ...args] = words
  const program = existsSync(join(modules, file)) ? join(modules, file) : file
  const cwd = join(appFolder, 'apps', folder)
  let printed: string
  try {
    printed = await runAll(process.execPath, [program, ...args], cwd, toolEnv)
  } catch (error) {
    return { ...row, problems: [outputOf(error)] }
  }
  const missing = prints.filter((each) => !each.test(printed))
  return {
    ...row,
    passed: prints.length - missing.length,
    problems: missing.map((each) => `has not printed ${each}:\n${printed}`),
  }
}

/** Makes the tools print plain text, as they do in CI. */
const toolEnv = { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1', NODE_ENV: '' }
