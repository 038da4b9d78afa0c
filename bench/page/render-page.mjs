import { figureText } from '../judge.mjs'

/**
 * The page of measurements, as Markdown.
 *
 * @param results what each group has come to
 * @param groups what they are: groups.mjs
 * @param about when, where and with what it was measured
 */
export function renderPage(results, groups, about) {
  const all = results.flatMap(({ rows }) => rows)
  const parts = partsOf(results, groups).map((part) => renderPart(part, results, groups))
  return `# Measurements

<!-- Made by \`npm run bench\`. Never edited by hand. -->

Client and sandbox beside their peers, in one run: the machines that this runs on are shared, and an absolute time says
little. Of several rounds the middle one counts. ${all.filter(({ holds }) => holds).length} of ${all.length} goals hold; what is missed is said, and why.

${parts.join('\n')}
## Where and with what

${about.date}. ${about.machine}. Node ${about.node}.

| package | version |
| --- | --- |
${about.versions.map(([name, version]) => `| ${name} | ${version} |`).join('\n')}
`
}

/**
 * The page with those parts replaced or added that were measured later than the rest.
 *
 * @param page the page as it is
 */
export function updatePage(page, results, groups, about) {
  const last = '## Where and with what'
  let updated = page
  for (const part of partsOf(results, groups)) {
    const text = `${renderPart(part, results, groups)}\nMeasured separately, on ${about.date}.\n\n`
    const start = updated.indexOf(`## ${part}\n`)
    const from = start === -1 ? updated.indexOf(last) : start
    const to = start === -1 ? from : updated.indexOf('\n## ', start) + 1
    updated = updated.slice(0, from) + text + updated.slice(to)
  }
  const count = (verdict) => updated.split(`| ${verdict} |`).length - 1
  const held = count('holds')
  return updated.replace(
    /\d+ of \d+ goals hold/u,
    `${held} of ${held + count('**missed**')} goals hold`,
  )
}

function partsOf(results, groups) {
  return [...new Set(results.map(({ name }) => groups[name].part))]
}

function renderPart(part, results, groups) {
  const sections = results
    .filter(({ name }) => groups[name].part === part)
    .map((result) => renderGroup(result, groups[result.name]))
  return `## ${part}\n\n${sections.join('\n')}`
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
