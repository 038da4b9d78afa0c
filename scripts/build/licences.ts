import { readFile, readdir } from 'node:fs/promises'
import type { Metafile } from 'esbuild'

const preface = 'The files beside this one contain code of these packages.'

/** The licence texts of the packages whose code ended up in dist/. */
export async function collectLicences(
  { outputs }: Metafile,
  others: readonly string[],
): Promise<string> {
  const bundled = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  )
  const folders = new Set<string>()
  for (const file of [...bundled, ...others]) {
    const folder = /node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)(?!.*node_modules\/)/.exec(file)?.[0]
    if (folder) folders.add(folder)
  }
  const licences = await Promise.all([...folders].toSorted().map(readLicence))
  const separator = `\n\n${'-'.repeat(80)}\n\n`
  return `${[preface, ...licences].join(separator)}\n`
}

async function readLicence(folder: string) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file)
    throw new Error(`${folder} is bundled into dist/ but has no licence file to go with it.`)
  return `${name} ${version} (${license})\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}`
}
