// `npm run outbox:chaos`: the outbox's long chaos test, with 500 kills and 50 zombies on each engine, and the three controls.
// Writes docs/outbox-chaos.md. `-- --kills 50` is shorter and writes nothing. `-- --engine PGlite` runs one engine without the
// controls, with any number of kills, and adds a row to the page. Ctrl+C ends the kills early; the report then has the actual
// numbers. The exit code is 0, 1 if the test fails, or 2 for a wrong argument.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChaos, type ChaosResult } from '../tools/outbox-chaos/run-chaos.ts'
import type { Variant } from '../tools/outbox-chaos/variants.ts'
import { startPostgres } from '../tools/postgres/start-postgres.ts'
import { checkNames, readArguments, refuse, wholeNumber } from '../tools/script-arguments.ts'

const engines = ['PostgreSQL', 'PGlite'] as const
type Engine = (typeof engines)[number]

const { values } = readArguments({
  options: {
    engine: { type: 'string' },
    kills: { type: 'string' },
    zombies: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.engine !== undefined) checkNames('engine', [values.engine], engines)
const kills = wholeNumber('--kills', values.kills ?? '500', 0)
const zombies = wholeNumber('--zombies', values.zombies ?? String(Math.ceil(kills / 10)), 0)
const seed = wholeNumber('--seed', values.seed, 0)
if (kills + zombies === 0) refuse('Without kills and zombies, nothing is tested.')

const postgres = await startPostgres()
const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-chaos-'))
const rows: [string, Variant, ChaosResult][] = []
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
try {
  // An embedded store has only one worker, and opening it after a kill takes a second.
  const stores = { PostgreSQL: 1, PGlite: 5 }
  for (const engine of engines) {
    if ((values.engine ?? engine) !== engine) continue
    await run(engine, 'protocol', { kills, zombies }, stores[engine])
  }
  if (values.engine === undefined) {
    await run('PostgreSQL', 'plain', { kills: 10, zombies: 0 }, 1)
    await run('PostgreSQL', 'no-fence', { kills: 0, zombies: 20 }, 1)
    await run('PostgreSQL', 'no-witness', { kills: 20, zombies: 0 }, 1)
  }
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Divides kills and zombies among stores that run at the same time, each with its own gateway, and adds up the results. */
async function run(
  engine: Engine,
  variant: Variant,
  { kills, zombies }: { kills: number; zombies: number },
  stores: number,
) {
  const share = { kills: Math.ceil(kills / stores), zombies: Math.ceil(zombies / stores) }
  const results = await Promise.all(
    Array.from(
      { length: stores },
      async (_, i) =>
        await runChaos({
          store:
            engine === 'PGlite'
              ? { dir: join(folder, `store-${i}`) }
              : { postgres: postgres.url, schema: `chaos_${variant.replace('-', '_')}` },
          variant,
          messages: Math.max(200, (share.kills + share.zombies) * 8),
          ...share,
          workers: engine === 'PGlite' ? 1 : 3,
          seed: seed + i,
          // The controls are short, so they run to their end.
          ...(variant === 'protocol' && { signal: stop.signal }),
          log: (line) => console.log(`${engine} ${i}: ${line}`),
        }),
    ),
  )
  const sum = (name: keyof ChaosResult) => results.reduce((total, each) => total + each[name], 0)
  const total = {
    messages: sum('messages'),
    kills: sum('kills'),
    zombies: sum('zombies'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    orphans: sum('orphans'),
    troubles: sum('troubles'),
    requests: sum('requests'),
    faults: sum('faults'),
    seconds: results.reduce((longest, { seconds }) => Math.max(longest, seconds), 0),
  }
  console.log(engine, variant, JSON.stringify(total))
  rows.push([engine, variant, total])
}

const holds =
  rows.length > 0 &&
  rows.every(([, variant, { lost, doubled, orphans, troubles }]) =>
    variant === 'protocol' ? lost + doubled + orphans + troubles === 0 : lost + doubled > 0,
  )
console.log(
  holds
    ? `Passed: the protocol loses and doubles no messages${values.engine === undefined ? ', and each control loses or doubles some' : ''}.`
    : 'FAILED: the protocol loses or doubles messages, or a control loses and doubles none.',
)
process.exitCode = holds ? 0 : 1
const file = 'docs/outbox-chaos.md'
if (holds && values.engine !== undefined)
  await writeFile(file, addRow(await readFile(file, 'utf8')))
else if (holds && values.kills === undefined && values.zombies === undefined)
  await writeFile(file, page())

/** Adds the row of a single engine's run below the engine's other rows. */
function addRow(text: string): string {
  const lines = text.split('\n')
  const place = lines.findLastIndex((line) => line.startsWith(`| ${values.engine} | protocol |`))
  if (place === -1) throw new Error(`${file} has no row of ${values.engine}.`)
  return lines.toSpliced(place + 1, 0, ...tableLines().slice(-1)).join('\n')
}

function tableLines(): string[] {
  const head = [
    'engine',
    'variant',
    'messages',
    'kills',
    'zombies',
    'gateway faults',
    'lost',
    'doubled',
    'orphans after the sweep',
    'undetermined or dead letters',
    'seconds',
  ]
  const lines = rows.map(([engine, variant, r]) => [
    engine,
    variant,
    r.messages,
    r.kills,
    r.zombies,
    r.faults,
    r.lost,
    r.doubled,
    r.orphans,
    r.troubles,
    r.seconds,
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`)
}

function page(): string {
  return `# The outbox under kills

<!-- Generated by \`npm run outbox:chaos\`. Do not edit. -->

Workers send single messages through a sandbox that loses 5% of its responses, delays 5% beyond the client's timeout, and refuses 5% of the
requests with a 503. While they send, the workers are killed with SIGKILL, at steps of the protocol and at random times. Others, called
zombies, are stopped with SIGSTOP until their lease has expired, and are then continued. On PostgreSQL, three workers share a store, so another
worker takes over a zombie's batches. An embedded PGlite store has only one worker, so five stores run at the same time, each with its own
gateway. Each row shows one run, with the totals of its stores.

The last three rows are controls, each of which lacks one safeguard. \`plain\` sends with a single POST, \`no-fence\` lets any attempt commit, and
\`no-witness\` does not store which message was committed. The test must detect that each of them loses or doubles messages.

${tableLines().join('\n')}
`
}
