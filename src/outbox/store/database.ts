import type { ConstructorOptions, Db } from 'pg-boss'

/** Rows of a query. Names are those of its columns. */
export type Row = Record<string, unknown>

/** Runs one statement, with `$1` for its first value. */
export interface Queryable {
  readonly query: <T extends object = Row>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<T[]>
}

/** Statements of one database transaction; pg-boss takes part by `boss`. */
export interface Transaction extends Queryable {
  readonly boss: Db
}

/** A PostgreSQL, in this process or elsewhere. */
export interface Database extends Queryable {
  readonly kind: 'pglite' | 'postgres'
  /** Commits what `work` does, or rolls it back if it throws. */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  /** How pg-boss gets at it. */
  readonly bossOptions: ConstructorOptions
  /** Whether the process that had it before did not close it. */
  readonly endedUncleanly: boolean
  readonly close: () => Promise<void>
}

/** The queries of whatever runs statements for pg-boss. */
export function queriesOf(boss: Db): Transaction {
  return {
    boss,
    // The caller says what columns there are.
    query: async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await boss.executeSql(text, [...values])).rows as T[],
  }
}
