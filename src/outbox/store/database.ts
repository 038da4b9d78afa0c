import type { ConstructorOptions, Db } from 'pg-boss'

/** A row of a query's result, keyed by column name. */
export type Row = Record<string, unknown>

/** Runs single statements, in which `$1` stands for the first value. */
export interface Queryable {
  readonly query: <T extends object = Row>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<T[]>
}

/** Runs statements in a single database transaction, which pg-boss can join through `boss`. */
export interface Transaction extends Queryable {
  readonly boss: Db
}

/**
 * Records whether a recovery is needed. After an unclean shutdown of an embedded store, a recovery is needed until a worker has
 * looked for messages that the store may have lost.
 */
export interface Recovery {
  isNeeded: boolean
}

/**
 * The ids of an embedded store's sessions, in a file next to it. A store that contains another id than the file was replaced,
 * for example by a backup.
 */
export interface Sessions {
  /** Returns a schema's id when the store was opened. */
  readonly last: (schema: string) => unknown
  /** Writes a new id for a schema to the file, and returns it. */
  readonly renew: (schema: string) => string
}

/** A PostgreSQL database, embedded or on a server. */
export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgres'
  /** Runs `work` in a transaction, which is rolled back if `work` throws and committed otherwise. */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** The options that make pg-boss use this database. */
  readonly bossOptions: ConstructorOptions
  readonly recovery: Recovery
  /** Only for embedded stores that this outbox opened itself. */
  readonly sessions?: Sessions
  readonly close: () => Promise<void>
}

/** Adapts pg-boss's database interface to {@link Transaction}. */
export function queriesOf(boss: Db): Transaction {
  return {
    boss,
    // The caller's type parameter describes the columns.
    query: async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await boss.executeSql(text, [...values])).rows as T[],
  }
}
