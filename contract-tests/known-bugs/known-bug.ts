import type { Assumptions } from '../../generated/assumptions.ts'
import type { OperationId } from '../../generated/operations.ts'
import type { Break } from './breaking/broken-gateway.ts'

/** A gateway that breaks one rule. */
export interface KnownBug {
  /** In kebab-case, and the only one of its name. */
  id: string
  /** What the documents say, and this gateway does not do. */
  rule: string
  source: Source
  /** Where it shows. @defaultValue what {@link KnownBug.breaks} concerns, or everywhere */
  operations?: readonly OperationId[]
  /** Switches of the sandbox that are set against the documents. */
  assumptions?: Partial<Assumptions>
  /** What comes between the sandbox and its callers. */
  breaks?: Break
}

/** D and R as spec/README.md has them, the id of an assumption, or a standard. */
export type Source = 'D' | 'R' | `A${number}` | '3GPP TS 23.038' | 'RFC 6750'

/** The bugs of one theme, with their ids as types. */
export function bugs<const List extends readonly KnownBug[]>(list: List): List {
  return list
}
