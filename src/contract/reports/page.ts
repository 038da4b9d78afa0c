import { operations, type OperationId } from '../../../generated/operations.ts'
import { asCurl } from '../http/curl.ts'
import type { Finding } from '../finding.ts'
import { countChecks, type RunResult } from '../run-checks.ts'

/** Renders a run as one HTML page that lists the findings and shows which documented responses each side has seen. */
export function toPage(name: string, result: RunResult): string {
  const { findings, remarks, skipped: reasons, responses, took, seed } = result
  const { passed, failed, skipped } = countChecks(result)
  const title = `${escapeMarkup(name)}: ${passed} passed, ${failed} failed, ${skipped} skipped`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse } th, td { padding: .2rem .7rem; text-align: left; border-bottom: 1px solid #8884 }
pre { overflow-x: auto; padding: .7rem; background: #8882 } .missing { color: #c33 } .seen { color: #393 }
</style>
<h1>${title}</h1>
<p>${responses} responses in ${(took / 1000).toFixed(1)} s, seed ${seed}.</p>
${findings.map(section).join('')}
${remarks.map((remark) => `<h2>Remark</h2>${section(remark)}`).join('')}
<h2>Skipped</h2>
<ul>${reasons.map(({ check, reason }) => `<li>${escapeMarkup(`${check}: ${reason}`)}</li>`).join('')}</ul>
<h2>Documented responses</h2>
${coverageTable(result)}
</html>
`
}

function section({ side, check, expected, found, source, places, calls }: Finding): string {
  const rule = source === undefined ? '' : ` (${escapeMarkup(source)})`
  return `<h2>${escapeMarkup(check)}</h2>
<p>Side ${side}${rule}. Expected ${escapeMarkup(expected)}; found ${escapeMarkup(found)}. Places: ${places}.</p>
<pre>${escapeMarkup(calls.map(asCurl).join('\n'))}</pre>
`
}

function coverageTable({ exercised, checks }: RunResult): string {
  const sides = [...new Set([...checks, ...exercised].map(({ side }) => side))]
  const rows = (Object.keys(operations) as OperationId[]).flatMap((operation) =>
    operations[operation].statuses.map((status) => {
      const cells = sides.map((side) => {
        const row = exercised.find(
          (seen) => seen.side === side && seen.operation === operation && seen.status === status,
        )
        return row === undefined
          ? '<td class="missing">not seen</td>'
          : `<td class="seen">${row.properties.length} properties</td>`
      })
      return `<tr><td>${operation}</td><td>${status}</td>${cells.join('')}</tr>\n`
    }),
  )
  const head = ['operation', 'status', ...sides].map((text) => `<th>${text}</th>`).join('')
  return `<table>\n<tr>${head}</tr>\n${rows.join('')}</table>`
}

/** Escapes text for XML and HTML, including attributes. Characters that XML does not allow are replaced with their codes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(
      // oxlint-disable-next-line no-control-regex -- XML 1.0 cannot hold these
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
