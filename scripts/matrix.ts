// `npm run matrix`: tests the packed tarball on every supported runtime, compiler, test runner and bundler, and with Prisma.
// Names after `--` select some of them, as in `npm run matrix -- Bun "TypeScript 5.4"`.
import { readFile } from 'node:fs/promises'
import { makeProject } from '../tools/package/make-project.ts'
import { checkNames } from '../tools/script-arguments.ts'
import { apps, prepareApps, tryApp } from './matrix/apps.ts'
import { compilers, compileWith } from './matrix/compilers.ts'
import { prisma, tryPrisma } from './matrix/prisma.ts'
import { findRuntimes } from './matrix/runtimes.ts'
import { findSuites } from './matrix/suites.ts'
import { printTable, type Row } from './matrix/table.ts'
import { install } from './matrix/tools.ts'
import { tryRuntime } from './matrix/try-runtime.ts'

const wanted = process.argv.slice(2)
checkNames('runtime, compiler or tool', wanted, [
  ...new Set([...findRuntimes(), ...compilers, ...apps].map(({ name }) => name)),
  prisma,
])
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

const wantedApps = apps.filter(({ name }) => isWanted(name))
if (wantedApps.length > 0) {
  console.log('Installing the test runners and bundlers …')
  await install('apps')
}
if (
  wanted.length === 0 ||
  !wanted.every((name) => name === prisma || apps.some((app) => app.name === name))
) {
  console.log('Installing the runtimes and compilers …')
  await install('tools')
}
console.log('Packing the package and installing it in an empty folder …')
const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as Manifest
await using project = await makeProject(`@types/node@${devDependencies['@types/node']}`)

const rows: Row[] = []
const runtimes = findRuntimes()
const suites = findSuites()
// Runs the sandbox for the other runtimes.
const sandboxNode =
  runtimes.find(({ name }) => name === 'Node 26')?.command?.[0] ?? process.execPath
for (const runtime of runtimes.filter(({ name }) => isWanted(name))) {
  for (const suite of suites.filter(({ name }) => runtime.suites.includes(name))) {
    rows.push(await tryRuntime(runtime, suite, project.folder, sandboxNode))
  }
}
for (const compiler of compilers.filter(({ name }) => isWanted(name))) {
  for (const row of await compileWith(compiler, project.folder)) rows.push(row)
}
if (wantedApps.length > 0) await prepareApps(project.folder)
for (const app of wantedApps) rows.push(await tryApp(app))
if (isWanted(prisma)) rows.push(await tryPrisma(project.folder))
process.exitCode = printTable(rows) ? 0 : 1

interface Manifest {
  devDependencies: Record<string, string>
}
