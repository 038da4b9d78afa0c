import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './spec.ts'
import { topics, type Assumption, type Topic } from './assumptions.ts'

const head = `# Assumptions

<!-- Generated from spec/assumptions.yaml by \`npm run generate\`. Do not edit. -->

Where the vendor's documentation is silent, this project makes an assumption. Each assumption has an id, which is used in the
[spec](../../spec/README.md), in the reference that \`npm run docs\` builds, and in the code. **None of the assumptions has been tested against the
vendor's gateway**, which this project never contacts.

[\`gateway-sms verify\`](contract-checks.md) checks most of the assumptions against a gateway of your choice. If one of them does not hold, the
report contains at least one failure, often with the assumption's id. The details below name a part of \`verify\` that checks the assumption. Without
\`--spend\`, some of the checks [are skipped](contract-checks.md#what-it-costs).

The sandbox has a switch for each assumption, so you can test what your program does if the assumption is wrong. For example, use
\`createSandbox({ assumptions: { repeatedNumber: 'merged' } })\` or \`gateway-sms sandbox --assume repeatedNumber=merged\`.

\`sendOnce\` and \`draft\` depend on [A11](#a11) and [A14](#a14). If A11 is wrong, both calls fail with a clear error and nothing is sent. If A14
is wrong, you are charged for transactions that stay open.

Each assumption has one of three confidence levels:

- **likely**: the documentation hints at the assumption, or nearly every API behaves in this way.
- **cautious**: the assumption is the harder case for a client, and code that handles this case works either way.
- **open**: the opposite of the assumption is just as plausible.
`

const headings: Record<Topic, string> = {
  transactions: 'Transactions',
  recipients: 'Recipients and numbers',
  texts: 'Texts, senders and prices',
  scheduling: 'Scheduling and the queue',
  messages: 'Reading messages',
  callbacks: 'Callbacks',
  tokens: 'Tokens and scopes',
  requests: 'Requests',
  errors: 'Error codes',
}

/** Renders the guide to the assumptions: one line for each, by topic, then the details. */
export async function renderAssumptionsGuide(assumptions: readonly Assumption[]): Promise<string> {
  const sides = await readSides()
  const overview = topics.map((topic) => {
    const rows = assumptions
      .filter((assumption) => assumption.topic === topic)
      .map(({ id, statement, confidence }) => `| ${linkTo(id)} | ${statement} | ${confidence} |`)
    return `\n## ${headings[topic]}\n\n| id | assumption | confidence |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `${head}${overview.join('')}\n## Details\n${assumptions.map((assumption) => detailsOf(assumption, sides)).join('')}`
}

/** The parts of `verify`, as for its option `--side`. */
const sidesOfVerify = new Set(['responses', 'protocol', 'properties', 'model'])

/** Reads the part of `verify` that catches a gateway with another value of a switch, by `switch=value`. */
async function readSides(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(root, 'contract-tests/known-bugs/CAUGHT-BY.txt'), 'utf8')
  const rows = text.matchAll(/^(?<bug>\w+=\w+): (?<side>\w+), /gmu)
  return new Map(Array.from(rows, ({ groups }) => [groups?.['bug'] ?? '', groups?.['side'] ?? '']))
}

function linkTo(id: string): string {
  return `[${id}](#${id.toLowerCase()})`
}

function detailsOf(assumption: Assumption, sidesByBug: ReadonlyMap<string, string>): string {
  const { id, statement, confidence, because, ifWrong, switch: name } = assumption
  const values = Object.entries(assumption.values).map(
    ([value, meaning], index) => `  - \`${value}\`${index === 0 ? ' (default)' : ''}: ${meaning}`,
  )
  const sides = Object.keys(assumption.values)
    .map((value) => sidesByBug.get(`${name}=${value}`))
    .filter((side) => side !== undefined && sidesOfVerify.has(side))
    .map((side) => `\`${side}\``)
  const check =
    sides.length === 0
      ? '`verify` cannot tell whether this assumption holds.'
      : `Checked by \`verify\`, in ${[...new Set(sides)].join(' and ')}.`
  return `
### ${id}

${statement}

- **Confidence:** ${confidence}
- **Why:** ${because}
- ${check}
- If the assumption is wrong, ${ifWrong.charAt(0).toLowerCase()}${ifWrong.slice(1)}
- The switch is \`${name}\`:
${values.join('\n')}
`
}
