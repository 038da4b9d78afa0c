import { readFile } from 'node:fs/promises'
import type { Assumption } from './assumptions.ts'
import { root } from './spec.ts'

const start = '<!-- assumptions: made from assumptions.yaml by `npm run generate` -->'
const end = '<!-- end of assumptions -->'

/** Renders spec/README.md with an updated table of assumptions. */
export async function renderReadme(assumptions: Assumption[]): Promise<string> {
  const text = await readFile(new URL('spec/README.md', root), 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from)
    throw new Error(`spec/README.md lacks the lines '${start}' and '${end}'`)
  return `${text.slice(0, from + start.length)}\n\n${table(assumptions)}\n\n${text.slice(to)}`
}

function table(assumptions: Assumption[]): string {
  const rows = assumptions.map((assumption) => {
    const [normal = '', ...others] = Object.keys(assumption.values).map((value) => `\`${value}\``)
    return `| ${assumption.id} | ${assumption.statement} | \`${assumption.switch}\` | ${normal} | ${others.join(', ')} |`
  })
  return [
    '| id | what is assumed | switch | default | else |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
