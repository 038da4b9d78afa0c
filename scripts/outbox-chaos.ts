// `npm run outbox:chaos`: the long test of the outbox, with 500 kills and 50 zombies on both engines, and three controls.
// Writes docs/outbox-chaos.md. `-- --kills 50` shortens it and writes nothing. `--pglite-kills` sets the kills on PGlite alone:
// an embedded store has one worker, so each kill takes seconds.
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
try {
  await run('PostgreSQL', 'protocol', kills / 2, zombies / 2)
  const embedded = Number(values['pglite-kills'] ?? kills / 2)
  await run('PGlite', 'protocol', embedded, Math.ceil(embedded / 10))
  await run('PostgreSQL', 'plain', 10, 0)
  await run('PostgreSQL', 'no-fence', 0, 20)
  await run('PostgreSQL', 'no-witness', 20, 0)
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

async function run(engine: string, variant: Variant, kills: number, zombies: number) {
  const isEmbedded = engine === 'PGlite'
  const schema = `chaos_${rows.length}`
  const result = await runChaos({
    store: isEmbedded ? { dir: join(folder, 'store') } : { postgres: postgres.url, schema },
    variant,
    messages: Math.max(200, (kills + zombies) * 8),
    kills: Math.round(kills),
    zombies: Math.round(zombies),
    workers: isEmbedded ? 1 : 3,
    seed,
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
    ? 'Passed: the protocol loses and duplicates nothing, and every control does.'
    : 'FAILED: see the rows above.',
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
    'faults of the gateway',
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

Workers send single messages through a sandbox of which 5% of the responses are lost, 5% come after the client's timeout, and 5% of the
requests are refused with 503. Meanwhile they are killed with SIGKILL, at steps of the protocol and at random, and stopped with
SIGSTOP until their lease is over and another worker has taken their batches, and then continued. On PostgreSQL three workers run
at once; an embedded store has one.

The controls leave one thing out each: \`plain\` sends with one POST, \`no-fence\` lets any attempt commit, \`no-witness\` does not write
which message was committed. The same test has to find what they do.

${[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}
