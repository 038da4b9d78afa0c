// Checks the files of the site. `npm run check:docs` builds it before these tests.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { documents } from '../../scripts/docs/documents.ts'
import { root } from '../documents/markdown.ts'

const site = join(root, 'docs/site')
if (!existsSync(site))
  throw new Error('docs/site does not exist. Run `npm run check:docs`, or `npm run docs` first.')
const pages = globSync('**/*.html', { cwd: site }).map((file) => {
  const html = readFileSync(join(site, file), 'utf8')
  return { file, html, anchors: new Set(valuesOf(html, 'id')) }
})

test('the site has no dead links', () => {
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

test('the search finds words in the guides and in the comments', () => {
  expect(pagesWith('idempotency', 'document')).toContain('Sending safely')
  expect(pagesWith('brackets', 'document')).toContain('Templates and encoding')
  expect(pagesWith('transaction', 'comment')).toContain('sendOnce')
})

test('the navigation has five sections', () => {
  const sections = readAsset('navigation.js') as { text: string; children: { text: string }[] }[]
  expect(sections.map(({ text }) => text)).toEqual([
    'Guides',
    'Testing',
    'Assumptions and limits',
    'Contributing',
    'API',
  ])
  expect(sections.at(-1)?.children[0]?.text).toBe('gateway-sms')
})

/** Returns the names of the search results for a complete word in a field of the index. */
function pagesWith(word: string, field: 'document' | 'comment'): string[] {
  const { rows, index } = readAsset('search.js') as {
    rows: { name: string }[]
    index: { invertedIndex: [string, Record<string, Record<string, unknown>>][] }
  }
  const [, found = {}] = index.invertedIndex.find(([term]) => term === word) ?? []
  return Object.keys(found[field] ?? {}).map((row) => rows[Number(row)]?.name ?? '')
}

/** Returns the data in a script that TypeDoc writes for the page, such as its search index. */
function readAsset(name: string): unknown {
  const script = readFileSync(join(site, 'assets', name), 'utf8')
  const [, data = ''] = /"([^"]+)"/u.exec(script) ?? []
  return JSON.parse(inflateSync(Buffer.from(data, 'base64')).toString())
}

function valuesOf(html: string, attribute: string): string[] {
  const found = html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))
  return Array.from(found, ([, value = '']) => value.replaceAll('&amp;', '&'))
}
