// `npm run outbox:chaos`: the outbox's long chaos test, with 500 kills and 50 zombies on each engine, and the three controls.
// Writes docs/outbox-chaos.md. `-- --kills 50` is shorter and writes nothing. Ctrl+C ends the kills early; the report then has
// the actual numbers.
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
  // An embedded store has only one worker, and opening it after a kill takes a second.
  await Promise.all([
    run('PostgreSQL', 'protocol', { kills, zombies }, 1),
    run('PGlite', 'protocol', { kills, zombies }, 5),
  ])
  await run('PostgreSQL', 'plain', { kills: 10, zombies: 0 }, 1)
  await run('PostgreSQL', 'no-fence', { kills: 0, zombies: 20 }, 1)
  await run('PostgreSQL', 'no-witness', { kills: 20, zombies: 0 }, 1)
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Divides kills and zombies among stores that run at the same time, each with its own gateway, and adds up the results. */
async function run(
  engine: 'PostgreSQL' | 'PGlite',
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
    seconds: Math.max(...results.map(({ seconds }) => seconds)),
  }
  console.log(engine, variant, JSON.stringify(total))
  rows.push([engine, variant, total])
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
requests with 503. Meanwhile, the workers are killed with SIGKILL, at steps of the protocol and at random times. Zombies are stopped with
SIGSTOP until their lease has run out, and then continued. On PostgreSQL, three workers share a store, so that another takes over a zombie's
batches. An embedded store has only one worker, so five stores run at the same time, each with its own gateway; their row shows the total.

Each control leaves one part out: \`plain\` sends with one POST, \`no-fence\` lets any attempt commit, and \`no-witness\` does not store
which message was committed. The same test must catch each of them.

${[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}
