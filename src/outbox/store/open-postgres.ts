import type { PoolClient, QueryResult } from 'pg'
import type { PostgresOptions } from '../types.ts'
import { queriesOf, type Database } from './database.ts'
import { loadPeer } from './load-peer.ts'

/** Opens a pool of connections to a PostgreSQL server. The ledger and pg-boss share the pool. */
export async function openPostgres(
  given: string | PostgresOptions,
  onError: (error: unknown) => void,
): Promise<Database> {
  const { default: pg } = await loadPeer(async () => await import('pg'), 'pg-boss pg')
  const pool = new pg.Pool({
    max: 12,
    application_name: 'gateway-sms outbox',
    ...(typeof given === 'string' ? { connectionString: given } : given),
  })
  // An idle connection that breaks must not crash the process; the next statement opens a new one.
  let isClosed = false
  pool.on('error', (error) => {
    if (!isClosed) onError(error)
  })
  // A connection in use that breaks between two statements fails the next one. Without a listener, it would crash the process.
  pool.on('connect', (client) => client.on('error', () => {}))

  /** Statements that pg-boss's test clock requires on each connection. */
  let sessionStatements: readonly string[] = []
  const prepared = new WeakMap<PoolClient, readonly string[]>()
  const connect = async () => {
    const client = await pool.connect()
    if (prepared.get(client) === sessionStatements || sessionStatements.length === 0) return client
    try {
      for (const statement of sessionStatements) await client.query(statement)
    } catch (error) {
      client.release(true)
      throw error
    }
    prepared.set(client, sessionStatements)
    return client
  }
  const executeSql = async (text: string, values?: unknown[]) => {
    if (sessionStatements.length === 0) return allRows(await pool.query(text, values))
    const client = await connect()
    try {
      return allRows(await client.query(text, values))
    } finally {
      client.release()
    }
  }
  const boss = {
    executeSql,
    setSessionStatements: (statements: string[]) => {
      sessionStatements = statements
      return Promise.resolve()
    },
  }
  return {
    kind: 'postgres',
    recovery: { isNeeded: false },
    bossOptions: { db: boss },
    query: queriesOf(boss).query,
    transaction: async (work) => {
      const client = await connect()
      try {
        await client.query('BEGIN')
        const result = await work(
          queriesOf({
            executeSql: async (text, values) => allRows(await client.query(text, values)),
          }),
        )
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        // If the rollback fails, the connection is broken, and the pool discards it.
        await client.query('ROLLBACK').then(
          () => client.release(),
          (broken: Error) => client.release(broken),
        )
        throw error
      }
    },
    close: async () => {
      isClosed = true
      await pool.end()
    },
  }
}

/** Returns the rows of all results, because a query with several statements returns several results. */
function allRows(result: QueryResult | QueryResult[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result
}
