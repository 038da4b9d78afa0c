import { topics, type Assumption, type Topic } from './assumptions.ts'

const head = `# Assumptions

<!-- Generated from spec/assumptions.yaml by \`npm run generate\`. Do not edit. -->

Where the vendor's documentation is silent, this project makes an assumption. Each assumption has an id, which the spec, the reference and the code
cite. **None has been tested against the vendor's gateway**, which this project never contacts.
[\`gateway-sms verify\`](contract-checks.md) shows which of them hold for your gateway.

Each assumption is a switch in the sandbox, so you can test what your program does if it is wrong:
\`createSandbox({ assumptions: { repeatedNumber: 'merged' } })\`, or \`gateway-sms sandbox --assume repeatedNumber=merged\`.

\`sendOnce\` and \`draft\` depend on [A11](#a11) and [A14](#a14). If A11 is wrong, they fail with a clear error and nothing is sent. If A14 is
wrong, you are charged for transactions that stay open.

Each assumption has one of three confidence levels:

- **likely**: the documentation hints at it, or nearly every API works this way.
- **cautious**: this is the harder case for a client, and code that handles it works either way.
- **open**: it could just as well be the other way.
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
export function renderAssumptionsGuide(assumptions: readonly Assumption[]): string {
  const overview = topics.map((topic) => {
    const rows = assumptions
      .filter((assumption) => assumption.topic === topic)
      .map(({ id, statement, confidence }) => `| ${linkTo(id)} | ${statement} | ${confidence} |`)
    return `\n## ${headings[topic]}\n\n| id | assumption | confidence |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `${head}${overview.join('')}\n## Details\n${assumptions.map(detailsOf).join('')}`
}

function linkTo(id: string): string {
  return `[${id}](#${id.toLowerCase()})`
}

function detailsOf(assumption: Assumption): string {
  const { id, statement, because, ifWrong, switch: name } = assumption
  const values = Object.entries(assumption.values).map(
    ([value, meaning], index) => `  - \`${value}\`${index === 0 ? ' (default)' : ''}: ${meaning}`,
  )
  return `
### ${id}

${statement}

- **Why:** ${because}
- If this is wrong, ${ifWrong.charAt(0).toLowerCase()}${ifWrong.slice(1)}
- The switch is \`${name}\`:
${values.join('\n')}
`
}
