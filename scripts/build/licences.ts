import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Metafile } from 'esbuild'

const preface = 'The files beside this one contain code of these packages.'

/** Collects the licence texts of the packages whose code is in dist/. */
export async function collectLicences(
  { outputs }: Metafile,
  others: readonly string[],
): Promise<string> {
  const bundled = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  )
  const packages = new Map<string, string[]>()
  for (const file of [...bundled, ...others]) {
    const folder = /.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]
    if (folder !== undefined) packages.set(folder, [...(packages.get(folder) ?? []), file])
  }
  const sorted = [...packages].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const licences = await Promise.all(sorted.map(([folder, files]) => readLicence(folder, files)))
  // Packages from one repository have the same text.
  const groups = Map.groupBy(licences, ({ text }) => text)
  const parts = Array.from(groups, ([text, members]) =>
    [members.map(({ title }) => title).join('\n'), text].join('\n\n'),
  )
  const separator = `\n\n${'-'.repeat(80)}\n\n`
  return `${[preface, ...parts].join(separator)}\n`
}

/** Reads a package's licence, its notice, which Apache's licence requires, and the licences for what its files contain. */
async function readLicence(folder: string, files: readonly string[]) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const entries = await readdir(folder)
  if (!entries.some((entry) => isLicence.test(entry)))
    throw new Error(`${folder} is bundled into dist/, but has no licence file.`)
  const found = [
    ...entries
      .filter((entry) => isLicence.test(entry) || isNotice.test(entry))
      .map((entry) => `${folder}/${entry}`),
    ...(await Promise.all(files.map(licencesBeside))).flat(),
  ]
  const texts = await Promise.all(found.map(async (file) => (await readFile(file, 'utf8')).trim()))
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') }
}

const isLicence = /^licen[cs]e(?:-\w+)?(?:\.(?:md|txt))?$/i
const isNotice = /^notice(?:\.(?:md|txt))?$/i

/** Reads the licences that webpack writes beside a bundle. */
async function licencesBeside(file: string): Promise<string[]> {
  const name = `${basename(file)}.LICENSE.txt`
  const entries = await readdir(dirname(file))
  return entries.includes(name) ? [`${dirname(file)}/${name}`] : []
}
