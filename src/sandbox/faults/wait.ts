/** What happens to an answer on its way to the caller; both doors act on it. */
export type TransportFault =
  /** The connection breaks before the answer. */
  | { kind: 'reset' }
  /** The answer waits. */
  | { kind: 'late'; wait: Wait }
  /** The connection breaks after so many bytes of the body. */
  | { kind: 'truncate'; bytes: number }
  /** The body comes in as many pieces, each after its wait. */
  | { kind: 'slowBody'; waits: readonly Wait[] }

/** Waits until it is time. Rejects with the reason of the caller's signal when it is aborted, and with a {@link BrokenWait} when the sandbox is reset or closed. */
export type Wait = (caller: Caller) => Promise<void>

/** Who waits for an answer. */
export interface Caller {
  readonly signal: AbortSignal
  /** What the signal depends on: a Request hears its caller's signal only for as long as something refers to it. */
  readonly keeps?: unknown
}

/** The connection of whoever still waits breaks. */
export class BrokenWait extends Error {
  override name = 'BrokenWait'
}
