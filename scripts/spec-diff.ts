// Prints what has changed in spec/ since the last release: `npm run spec:diff`.
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import parseChangeset from '@changesets/parse'
import { readSpec, root } from './generate/spec.ts'
import { compareSpecs, type ChangeOfSpec } from './spec-diff/compare-specs.ts'
import {
  readOlder,
  readReleased,
  readVersion,
  released,
  specNames,
  type OlderSpecs,
} from './spec-diff/older-specs.ts'
import { inWords } from './spec-diff/report.ts'
import { releaseProblem, versionProblem, type Bump } from './spec-diff/version-rule.ts'

const usage = `Usage: npm run spec:diff -- [options]
  --against WHAT   compare with the specs of a folder, a file or a commit instead of the last release
  --json           print the changes as JSON
  --check          refuse a breaking change that no changeset announces
  --release        copy the specs to spec/released/ as the version in package.json: npm run spec:release

The exit code is 0, 1 if --check or --release refuses, or 2 if nothing can be compared.`

try {
  process.exitCode = await run()
} catch (error) {
  // The cause is an error from the file system or from git.
  for (let one = error; one instanceof Error; one = one.cause) console.error(one.message)
  process.exitCode = 2
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      release: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const { against } = values
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (against !== undefined && (values.check || values.release)) {
    throw new Error('--check and --release use the last release: remove --against.')
  }
  const older = against === undefined ? await readReleased() : await readOlder(against)
  const changes = await changesSince(older)
  if (values.release) return release(changes)
  if (values.json) console.log(JSON.stringify({ since: older.since, changes }, undefined, 2))
  else console.log(inWords(changes, older.since))
  return values.check ? check(changes) : 0
}

async function changesSince({ documents, since }: OlderSpecs): Promise<ChangeOfSpec[]> {
  const changes: ChangeOfSpec[] = []
  for (const spec of specNames) {
    const before = documents[spec]
    if (before === undefined) console.error(`${since} has no ${spec}.yaml, which is not compared.`)
    else {
      const { document } = await readSpec(spec)
      for (const change of await compareSpecs(spec, before, document)) changes.push(change)
    }
  }
  return changes
}

async function check(changes: readonly ChangeOfSpec[]): Promise<number> {
  const versions = {
    released: await readVersion(),
    packaged: await packaged(),
    bumps: await readBumps(),
  }
  return refused(versionProblem(versions, isBreaking(changes)))
}

async function release(changes: readonly ChangeOfSpec[]): Promise<number> {
  const version = await packaged()
  const problem = releaseProblem(version, await readVersion(), isBreaking(changes))
  if (problem !== undefined) return refused(problem)
  for (const name of specNames) {
    await copyFile(join(root, `spec/${name}.yaml`), join(released, `${name}.yaml`))
  }
  await writeFile(join(released, 'VERSION'), `${version}\n`)
  console.log(`Copied the specs of ${version} to spec/released/.`)
  return 0
}

function isBreaking(changes: readonly ChangeOfSpec[]): boolean {
  return changes.some((change) => change.isBreaking)
}

function refused(problem: string | undefined): number {
  if (problem === undefined) return 0
  console.error(`\n${problem}`)
  return 1
}

async function readBumps(): Promise<Bump[]> {
  const files = await readdir(join(root, '.changeset'))
  const changesets = files.filter((name) => name.endsWith('.md'))
  const texts = await Promise.all(
    changesets.map((name) => readFile(join(root, '.changeset', name), 'utf8')),
  )
  return texts.flatMap((text) => parseChangeset(text).releases.map(({ type }) => type))
}

async function packaged(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return String(version)
}
