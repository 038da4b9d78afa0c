// The site that `npm run docs` has made, which `npm run check` does before the tests.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { documents } from '../../scripts/docs/documents.ts'
import { root } from './markdown.ts'

const site = join(root, 'docs/site')
if (!existsSync(site)) throw new Error('docs/site is not there: run `npm run docs` first.')
const pages = globSync('**/*.html', { cwd: site }).map((file) => {
  const html = readFileSync(join(site, file), 'utf8')
  return { file, html, anchors: new Set(valuesOf(html, 'id')) }
})

test('no link of the site is dead', () => {
  const byFile = new Map(pages.map((page) => [page.file, page]))
  const links = pages.flatMap(({ file, html }) =>
    [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].map((link) => ({ file, link })),
  )
  const dead = links.filter(({ file, link }) => {
    if (/^(?:https?:|data:|mailto:)/u.test(link)) return !URL.canParse(link)
    const [path = '', anchor = ''] = link.split('#').map(decodeURIComponent)
    const target = path === '' ? file : join(dirname(file), path)
    if (!existsSync(join(site, target))) return true
    return anchor !== '' && target.endsWith('.html') && !byFile.get(target)?.anchors.has(anchor)
  })
  expect(dead).toEqual([])
  expect(links.length).toBeGreaterThan(5000)
})

test('every document has its page', () => {
  const titles = pages.map(({ html }) => /<title>(.+?) \| gateway-sms<\/title>/u.exec(html)?.[1])
  for (const file of Object.values(documents).flat()) {
    const [, heading = ''] = /^# (.+)$/mu.exec(readFileSync(join(root, file), 'utf8')) ?? []
    expect(titles, file).toContain(heading.replaceAll('`', ''))
  }
})

function valuesOf(html: string, attribute: string): string[] {
  const found = html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))
  return Array.from(found, ([, value = '']) => value.replaceAll('&amp;', '&'))
}
