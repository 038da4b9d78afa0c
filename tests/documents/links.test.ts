// Checks every link in the documents.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { documents as sections } from '../../scripts/docs/documents.ts'
import { anchorsOf, linksOf, readDocuments, root } from './markdown.ts'

const documents = readDocuments()

test('every linked file, picture and heading exists', () => {
  const links = documents.flatMap((document) =>
    linksOf(document).map((link) => ({ file: document.file, link })),
  )
  const dead = links.filter(({ file, link }) => !leadsSomewhere(file, link))
  expect(dead).toEqual([])
  expect(links.length).toBeGreaterThan(100)
})

test('every guide is part of the site and linked from another document', () => {
  const inSite = new Set(Object.values(sections).flat())
  const guides = documents.map(({ file }) => file).filter((file) => file.startsWith('docs/guides/'))
  expect(guides.filter((file) => !inSite.has(file))).toEqual([])
  const linked = documents.flatMap((document) =>
    linksOf(document).map((link) => ({
      from: document.file,
      to: join(dirname(document.file), link.split('#')[0] ?? ''),
    })),
  )
  const orphans = guides.filter(
    (guide) => !linked.some(({ from, to }) => to === guide && from !== guide),
  )
  expect(orphans).toEqual([])
})

test('the short forms of the README are up to date', () => {
  const english = documents.find(({ file }) => file === 'README.md')?.text ?? ''
  for (const language of ['de', 'it']) {
    const short = documents.find(({ file }) => file === `README.${language}.md`)
    expect(short, language).toBeDefined()
    if (short === undefined) continue
    expect(english).toContain(`(${short.file})`)
    for (const command of commandsOf(short.text)) {
      expect(commandsOf(english), short.file).toContain(command)
    }
    // The three outcomes must be explained in every language.
    for (const sent of ['no', 'unknown', 'yes']) expect(short.text).toContain(`\`'${sent}'\``)
  }
})

function commandsOf(text: string): string[] {
  return Array.from(text.matchAll(/^```sh\n([\s\S]*?)```$/gmu), ([, code = '']) => code)
}

function leadsSomewhere(from: string, link: string): boolean {
  if (/^(?:https?|mailto):/u.test(link)) return URL.canParse(link)
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? join(root, from) : join(root, dirname(from), path)
  if (!existsSync(file)) return false
  if (anchor === undefined) return true
  return statSync(file).isFile() && anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
}
