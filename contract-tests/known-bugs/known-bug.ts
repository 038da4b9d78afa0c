import type { OperationId } from '../../generated/operations.ts'
import type { Broken } from './breaking/broken-gateway.ts'

/** What is wrong with a gateway that breaks one rule. */
export interface Bug extends Broken {
  /** What the documents say and this gateway ignores, with the source of the rule. */
  rule: `${string} (${Source})`
  /** The operations in which the bug shows. @defaultValue those that {@link Broken.breaks} concerns, or all */
  operations?: readonly OperationId[]
}

/** A bug with its id, which is unique and in kebab case. */
export type KnownBug = Bug & { id: string }

export type Bugs = Readonly<Record<string, Bug>>

/** D or R as in spec/README.md, an assumption's id, or a standard. */
export type Source = 'D' | 'R' | `A${number}` | '3GPP TS 23.038' | 'RFC 6750'

/** Makes a bug from each row. */
export function bugsOf<Row>(rows: Readonly<Record<string, Row>>, bug: (row: Row) => Bug): Bugs {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, bug(row)]))
}
