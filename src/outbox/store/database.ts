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

/** Runs statements in one database transaction, in which pg-boss participates through `boss`. */
export interface Transaction extends Queryable {
  readonly boss: Db
}

/**
 * Records whether a recovery is needed. It is needed after an unclean shutdown of an embedded store, until a worker has looked
 * for messages that the store may have lost.
 */
export interface Recovery {
  isNeeded: boolean
}

/** A PostgreSQL database, embedded or on a server. */
export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgres'
  /** Commits the statements of `work`, or rolls them back if `work` throws. */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** The options with which pg-boss uses this database. */
  readonly bossOptions: ConstructorOptions
  readonly recovery: Recovery
  readonly close: () => Promise<void>
}

/** Wraps pg-boss's interface to a database as a transaction. */
export function queriesOf(boss: Db): Transaction {
  return {
    boss,
    // The caller's type parameter describes the columns.
    query: async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await boss.executeSql(text, [...values])).rows as T[],
  }
}
