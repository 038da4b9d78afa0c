/** A gateway to check: the sandbox, the vendor's, or any other. */
export interface Target {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  url: string
  /** Without it and {@link Target.credentials}, the checks of the token service are not tried. */
  tokenServiceUrl?: string
  fetch: typeof fetch
  /** With every scope. */
  token: string
  /** The credentials of the token's account. */
  credentials?: Credentials
  /** A token of another account, with every scope. */
  otherToken?: string
  /** Moves the target's time, if it is a sandbox. */
  advance?: (duration: string) => Promise<void>
  /** Opens a new gateway instead, so that checks do not share state. */
  fresh?: () => Promise<Target>
  /** Closes a gateway that {@link Target.fresh} opened. */
  close?: () => Promise<void>
  /** Further secrets that no report may show. */
  secrets?: readonly string[]
  /** Receives callbacks at an address that the gateway can reach. Without it, the checks of callbacks are not tried. */
  receive?: () => Promise<CallbackReceiver>
  /** The longest body that it accepts (A9), in bytes. @defaultValue 10 MiB */
  maxBodyBytes?: number
  /** Whether a list of recipients may hold objects, which only an SDK's types document (A47). @defaultValue true */
  acceptsObjectLists?: boolean
  /** Whether messages may cost money or reach a phone. Otherwise only tests and drafts are sent, to numbers for fiction. */
  maySpend: boolean
}

/** Receives a gateway's callbacks. */
export interface CallbackReceiver {
  url: string
  /** The callbacks so far, in order. */
  readonly received: readonly ReceivedCallback[]
  close(): Promise<void>
}

export interface ReceivedCallback {
  method: string
  contentType: string
  body: string
}

export interface Credentials {
  readonly email: string
  readonly apiKey: string
}
