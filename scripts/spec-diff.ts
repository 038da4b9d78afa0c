// What changed in spec/ since the last release, and whom it breaks: `npm run spec:diff`.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readSpec, root, type SpecName } from './generate/spec.ts'
import { compareDocuments } from './spec-diff/compare-documents.ts'
import { inWords, isBreaking, type ChangeOfSpec } from './spec-diff/report.ts'
import { versionProblem } from './spec-diff/version-rule.ts'

const usage = `Usage: npm run spec:diff -- [options]
  --against DIR      compare with the specs in another folder than spec/released/
  --json             for programs
  --check            exit with 1 if a breaking change has no version of its own in CHANGELOG.md
  --release VERSION  take the specs as those of a release: writes spec/released/`

const names: readonly SpecName[] = ['gateway-sms', 'tokens', 'sandbox-control']
const released = new URL('spec/released/', root)

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    release: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else if (values.release !== undefined) await release(values.release)
else process.exitCode = await compare()

async function compare(): Promise<number> {
  const folder = values.against === undefined ? released : pathToFileURL(`${values.against}/`)
  const version = values.against ?? (await versionReleased())
  const changes: ChangeOfSpec[] = []
  for (const name of names) {
    const [before, after] = [await readSpec(name, folder), await readSpec(name)]
    const found = compareDocuments(before.document, after.document)
    changes.push(...found.map((change) => ({ spec: name, ...change })))
  }
  if (values.json) console.log(JSON.stringify({ since: version, changes }, undefined, 2))
  else console.log(inWords(changes, version))
  if (!values.check) return 0
  const changelog = await readFile(new URL('CHANGELOG.md', root), 'utf8')
  const problem = versionProblem(changelog, await versionReleased(), changes.some(isBreaking))
  if (problem !== undefined) console.error(`\n${problem}`)
  return problem === undefined ? 0 : 1
}

async function versionReleased(): Promise<string> {
  return (await readFile(new URL('VERSION', released), 'utf8')).trim()
}

async function release(version: string): Promise<void> {
  await mkdir(released, { recursive: true })
  for (const name of names) {
    await copyFile(new URL(`spec/${name}.yaml`, root), new URL(`${name}.yaml`, released))
  }
  await writeFile(new URL('VERSION', released), `${version}\n`)
  console.log(`spec/released/ has the specs of ${version}`)
}
