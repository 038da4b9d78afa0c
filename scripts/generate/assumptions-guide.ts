import { surenesses, type Assumption, type Sureness } from './assumptions.ts'

const head = `# Assumptions

<!-- Made from spec/assumptions.yaml by \`npm run generate\`. Never edited by hand. -->

Where the vendor's documentation is silent, this project makes an assumption. Each has a number, which the spec, the reference and the
code cite. **None of them has been tested against the vendor's gateway**, which this project never contacts.
[\`gateway-sms verify\`](contract-checks.md) tells you which of them hold on yours.

Each assumption is a switch in the sandbox, so that you can test what your program does if it is wrong:
\`createSandbox({ assumptions: { repeatedNumber: 'merged' } })\`, or \`gateway-sms sandbox --assume repeatedNumber=merged\`.

\`sendOnce\` and \`draft\` depend on A11 and A14. If A11 is wrong, they fail with a clear error and nothing is sent. If A14 is wrong, a
transaction that stays open is charged.
`

const sections: Record<Sureness, string> = {
  likely: `## Likely

The documentation hints at it, or nearly every API works this way.`,
  cautious: `## Cautious

The harder case for a client: code that handles it works either way.`,
  even: `## Open

It could just as well be the other way.`,
}

/** Renders the guide to the assumptions. */
export function renderAssumptionsGuide(assumptions: readonly Assumption[]): string {
  const parts = surenesses.map((sureness) => {
    const rows = assumptions
      .filter((assumption) => assumption.sureness === sureness)
      .map(
        ({ id, statement, because, otherwise, switch: name }) =>
          `| ${id} | ${statement} | ${because} | ${otherwise} | \`${name}\` |`,
      )
    return `\n${sections[sureness]}\n\n| id | assumption | why | if it is wrong | switch |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return head + parts.join('')
}
