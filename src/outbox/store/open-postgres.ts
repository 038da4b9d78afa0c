import type { ClientBase, PoolConfig } from 'pg'
import { queriesOf, type Database } from './database.ts'
import { loadPeer } from './load-peer.ts'

/** Opens a pool of connections to a PostgreSQL. */
export async function openPostgres(
  given: string | PoolConfig,
  onError: (error: unknown) => void,
): Promise<Database> {
  const { default: pg } = await loadPeer(
    async () => await import('pg'),
    'pg-boss pg @opentelemetry/api',
  )
  const config: PoolConfig = typeof given === 'string' ? { connectionString: given } : given
  const pool = new pg.Pool({ max: 12, application_name: 'gateway-sms outbox', ...config })
  // A connection that breaks while nobody uses it must not end the process; the next statement gets a new one.
  pool.on('error', onError)
  const boss = {
    executeSql: async (text: string, values?: unknown[]) => await pool.query(text, values),
  }
  const { max: _, ...rest } = config
  return {
    kind: 'postgres',
    endedUncleanly: false,
    bossOptions: { ...(rest as object), max: 4 },
    query: queriesOf(boss).query,
    run: async (text) => {
      await pool.query(text)
    },
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work(queriesOf(clientQueries(client)))
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        // What cannot be rolled back is a broken connection, which the pool throws away.
        await client.query('ROLLBACK').then(
          () => client.release(),
          (broken: Error) => client.release(broken),
        )
        throw error
      }
    },
    close: async () => await pool.end(),
  }
}

function clientQueries(client: ClientBase) {
  return {
    executeSql: async (text: string, values?: unknown[]) => await client.query(text, values),
  }
}
