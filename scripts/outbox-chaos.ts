// `npm run outbox:chaos`: the outbox's long chaos test, with 500 kills and 50 zombies on each engine, and the three controls.
// Writes docs/outbox-chaos.md. `-- --kills 50` is shorter and writes nothing. `--pglite-kills` reduces the kills on PGlite
// alone, which has only one worker and takes seconds for each kill. Ctrl+C ends the kills early; the report then has the actual
// numbers.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runChaos, type ChaosResult } from '../tools/outbox-chaos/run-chaos.ts'
import type { Variant } from '../tools/outbox-chaos/variants.ts'
import { startPostgres } from '../tools/postgres/start-postgres.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    'pglite-kills': { type: 'string' },
    zombies: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const kills = Number(values.kills ?? 500)
const zombies = Number(values.zombies ?? Math.ceil(kills / 10))
const seed = Number(values.seed)

const postgres = await startPostgres()
const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-chaos-'))
const rows: [string, Variant, ChaosResult][] = []
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
try {
  const embedded = Number(values['pglite-kills'] ?? kills)
  await Promise.all([
    run('PostgreSQL', 'protocol', kills, zombies),
    run('PGlite', 'protocol', embedded, Math.ceil((embedded / kills) * zombies)),
  ])
  await run('PostgreSQL', 'plain', 10, 0)
  await run('PostgreSQL', 'no-fence', 0, 20)
  await run('PostgreSQL', 'no-witness', 20, 0)
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

async function run(engine: string, variant: Variant, kills: number, zombies: number) {
  const isEmbedded = engine === 'PGlite'
  const schema = `chaos_${variant.replace('-', '_')}`
  const result = await runChaos({
    store: isEmbedded ? { dir: join(folder, 'store') } : { postgres: postgres.url, schema },
    variant,
    messages: Math.max(200, (kills + zombies) * 8),
    kills: Math.round(kills),
    zombies: Math.round(zombies),
    workers: isEmbedded ? 1 : 3,
    seed,
    // The controls are short, so they run to their end.
    ...(variant === 'protocol' && { signal: stop.signal }),
    log: (line) => console.log(`${engine}: ${line}`),
  })
  console.log(engine, variant, JSON.stringify(result))
  rows.push([engine, variant, result])
}

const holds = rows.every(([, variant, { lost, doubled, orphans, troubles }]) =>
  variant === 'protocol' ? lost + doubled + orphans + troubles === 0 : lost + doubled > 0,
)
console.log(
  holds
    ? 'Passed: the protocol loses and doubles nothing, and each control does.'
    : 'FAILED: the protocol loses or doubles messages, or a control does not.',
)
process.exitCode = holds ? 0 : 1
if (holds && values.kills === undefined) await writeFile('docs/outbox-chaos.md', page())

function page(): string {
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
    'undetermined or dead',
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
  return `# The outbox under kills

<!-- Written by \`npm run outbox:chaos\`. -->

Workers send single messages through a sandbox that loses 5% of its responses, delays 5% beyond the client's timeout, and refuses 5% of the
requests with 503. Meanwhile the workers are killed with SIGKILL, at steps of the protocol and at random times. Zombies are stopped with
SIGSTOP until their lease has run out, so that another worker takes over their batches, and then continued. Three workers run
at once on PostgreSQL; an embedded store has one. Both engines run at the same time.

Each control leaves one part out: \`plain\` sends with one POST, \`no-fence\` lets any attempt commit, and \`no-witness\` does not store
which message was committed. The same test must catch each of them.

${[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}
