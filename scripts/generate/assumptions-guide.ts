import { surenesses, type Assumption, type Sureness } from './assumptions.ts'

const head = `# The assumptions, and how sure they are

<!-- Made from spec/assumptions.yaml by \`npm run generate\`. Never edited by hand. -->

The vendor's documents leave things open. What this project takes instead is written down, each with a number, which stands wherever
something rests on it: in the spec, in the reference, in the code. **None of them has been tried on the vendor's gateway**, which no machine of
this project reaches. [\`gateway-sms verify\`](contract-checks.md) tells you what holds on yours.

Each is a switch of the sandbox, which shows what your program does if it is otherwise:
\`createSandbox({ assumptions: { repeatedNumber: 'merged' } })\`, or \`gateway-sms sandbox --assume repeatedNumber=merged\`.

The client rests on A11 and A14 most: \`sendOnce\` and \`draft\` need them. If A11 is wrong they fail and say so, and nothing is sent. If A14 is
wrong, a transaction that stays open has its price.
`

const sections: Record<Sureness, string> = {
  likely: `## Likely

The documents hint at it, or nearly every API does it.`,
  cautious: `## Cautious

The harder case for a client was taken: one that holds there holds either way.`,
  even: `## Open

It could as well be otherwise.`,
}

/** The guide to the assumptions. */
export function renderAssumptionsGuide(assumptions: readonly Assumption[]): string {
  const parts = surenesses.map((sureness) => {
    const rows = assumptions
      .filter((assumption) => assumption.sureness === sureness)
      .map(
        ({ id, statement, because, otherwise, switch: name }) =>
          `| ${id} | ${statement} | ${because} | ${otherwise} | \`${name}\` |`,
      )
    return `\n${sections[sureness]}\n\n| id | what is assumed | why | if it is otherwise | switch |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return head + parts.join('')
}
