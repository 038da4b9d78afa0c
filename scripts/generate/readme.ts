import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Assumption } from './assumptions.ts'
import { root } from './spec.ts'

const start = '<!-- assumptions: generated from assumptions.yaml by `npm run generate` -->'
const end = '<!-- end of assumptions -->'

/** Renders spec/README.md with an updated table of assumptions. */
export async function renderReadme(assumptions: Assumption[]): Promise<string> {
  const text = await readFile(join(root, 'spec/README.md'), 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from)
    throw new Error(`spec/README.md lacks the lines '${start}' and '${end}'`)
  return `${text.slice(0, from + start.length)}\n\n${table(assumptions)}\n\n${text.slice(to)}`
}

function table(assumptions: Assumption[]): string {
  const rows = assumptions.map((assumption) => {
    const [normal = '', ...others] = Object.keys(assumption.values).map((value) => `\`${value}\``)
    return `| [${assumption.id}](../docs/guides/assumptions.md#${assumption.id.toLowerCase()}) | ${assumption.statement} | \`${assumption.switch}\` | ${normal} | ${others.join(', ')} |`
  })
  return [
    '| id | assumption | switch | default | other values |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
