import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './spec.ts'

/** Returns the documents that show parts of the examples, after updating those parts. */
export async function embedSamples(): Promise<Record<string, string>> {
  const files = globSync(['*.md', 'docs/**/*.md', 'spec/*.md', 'skills/**/*.md'], {
    cwd: root,
    exclude: ['docs/site/**', 'docs/site'],
  })
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const),
  )
  const showing = texts.filter(([, text]) => marker.test(text))
  return Object.fromEntries(
    await Promise.all(showing.map(async ([file, text]) => [file, await embed(text)] as const)),
  )
}

// Matches `<!-- from: examples/folder/file.ts#region -->` and the code block below it.
const marker =
  /<!-- from: (?<file>[^ #]+)#(?<name>[a-z-]+) -->\n\n```(?<language>\w+)\n[\s\S]*?```\n/u

async function embed(text: string): Promise<string> {
  const found = [...text.matchAll(new RegExp(marker, 'gu'))]
  let result = ''
  let end = 0
  for (const { 0: old, index, groups } of found) {
    const { file = '', name = '', language = '' } = groups ?? {}
    const code = regionOf(await readFile(join(root, file), 'utf8'), name, file)
    result += text.slice(end, index)
    result += `<!-- from: ${file}#${name} -->\n\n\`\`\`${language}\n${code}\`\`\`\n`
    end = index + old.length
  }
  return result + text.slice(end)
}

/** Returns the lines between `#region name` and `#endregion name`, without their indentation. */
export function regionOf(source: string, name: string, file: string): string {
  const lines = source.split('\n')
  const at = (edge: string) =>
    lines.findIndex((line) => new RegExp(`^\\s*(?://|#) #${edge} ${name}$`, 'u').test(line))
  const [start, end] = [at('region'), at('endregion')]
  if (start === -1 || end < start) throw new Error(`${file} has no region '${name}'`)
  const inside = lines.slice(start + 1, end).filter((line) => !/#(?:end)?region /u.test(line))
  const indents = inside
    .filter((line) => line !== '')
    .map((line) => /^ */u.exec(line)?.[0].length ?? 0)
  const indent = indents.reduce((least, each) => Math.min(least, each), Infinity)
  return `${inside.map((line) => line.slice(indent)).join('\n')}\n`
}
