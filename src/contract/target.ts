/** A gateway that checks are pointed at: any, the sandbox as well as the vendor's. */
export interface Target {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end; the paths of the spec follow. */
  url: string
  /** Where the token service is; without it, and without {@link Target.credentials}, its checks are left out, and said to be. */
  tokenServiceUrl?: string
  fetch: typeof fetch
  /** With every scope. */
  token: string
  /** Of the account that the token is of. */
  credentials?: Credentials
  /** Of another account, with every scope: what the one has is not to be seen by the other. */
  otherToken?: string
  /** Moves the target's time, where it can be moved: only a sandbox. */
  advance?: (duration: string) => Promise<void>
  /** A gateway in its place that nobody has asked anything of yet, where there can be one: state of one check does not meet another's. */
  fresh?: () => Promise<Target>
  /** Ends a gateway that {@link Target.fresh} has made. */
  close?: () => Promise<void>
  /** Further secrets that no report may show. */
  secrets?: readonly string[]
  /** Receives callbacks at an address that the gateway reaches. Without it the checks of callbacks are not tried. */
  receive?: () => Promise<CallbackReceiver>
  /** The longest body that it takes (A9), in bytes. @defaultValue 10 MiB */
  maxBodyBytes?: number
  /** Whether a list of recipients may hold objects, which only an SDK's types document (A47). @defaultValue true */
  takesListOfObjects?: boolean
  /** Whether messages may be sent that cost money or reach a telephone. Otherwise: `test: true`, drafts that are discarded, numbers of fiction. */
  maySpend: boolean
}

/** Where a gateway's callbacks arrive. */
export interface CallbackReceiver {
  url: string
  /** What has arrived so far, in its order. */
  readonly received: readonly ReceivedCallback[]
  close(): Promise<void>
}

/** A callback as it arrived. */
export interface ReceivedCallback {
  method: string
  contentType: string
  body: string
}

export interface Credentials {
  readonly email: string
  readonly apiKey: string
}
