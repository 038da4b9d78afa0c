import { figureText } from '../judge.mjs'

/**
 * The page of measurements, as Markdown.
 *
 * @param results what each group has come to
 * @param groups what they are: groups.mjs
 * @param about when, where and with what it was measured
 */
export function renderPage(results, groups, about) {
  const missed = results.flatMap(({ rows }) => rows.filter(({ holds }) => !holds))
  const all = results.flatMap(({ rows }) => rows)
  const parts = [...new Set(results.map(({ name }) => groups[name].part))].map((part) => {
    const sections = results
      .filter(({ name }) => groups[name].part === part)
      .map((result) => renderGroup(result, groups[result.name]))
    return `## ${part}\n\n${sections.join('\n')}`
  })
  return `# Measurements

<!-- Made by \`npm run bench\`. Never edited by hand. -->

Client and sandbox beside others that do the like, in one run: the machines that this runs on are shared, and a time by itself says
little. Of several rounds the middle one counts. ${all.length - missed.length} of ${all.length} goals hold; what is missed is said, and why.

${parts.join('\n')}
## Where and with what

${about.date}. ${about.machine}. Node ${about.node}.

| package | version |
| --- | --- |
${about.versions.map(([name, version]) => `| ${name} | ${version} |`).join('\n')}
`
}

function renderGroup({ name, rows, bars }, { title, how, missed }) {
  const pictures = bars.map(
    (bar, index) => `![${bar.title}](pictures/measurements/${pictureOf(name, index)})\n\n`,
  )
  const lines = rows.map((row) => {
    const spread = row.spread?.map((value) => figureText(value, row.unit)).join(' to ') ?? ''
    const verdict = row.holds ? 'holds' : '**missed**'
    return `| ${row.name} | ${figureText(row.value, row.unit)} | ${spread} | ${row.goal} | ${verdict} | ${row.figures ?? ''} |`
  })
  const why = rows.every(({ holds }) => holds) || missed === undefined ? '' : `\n${missed}\n`
  return `### ${title}

${how}

${pictures.join('')}| what | middle | rounds | goal | | made of |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
${why}`
}

/** The file of a group's chart. */
export function pictureOf(name, index) {
  return index === 0 ? `${name}.svg` : `${name}-${index + 1}.svg`
}
