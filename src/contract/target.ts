/** A gateway to check: the sandbox, the vendor's gateway, or any other. */
export interface Target {
  /** The gateway's address, such as `http://127.0.0.1:4010`, without a trailing slash. */
  url: string
  /**
   * The token service's address. The token service is checked only if both this address and {@link Target.credentials} are
   * given.
   */
  tokenServiceUrl?: string
  fetch: typeof fetch
  /** A token with every scope. */
  token: string
  /** The credentials of the token's account. */
  credentials?: Credentials
  /** A token of another account, also with every scope. */
  otherToken?: string
  /** Advances the target's clock; absent if the target is not a sandbox. */
  advance?: (duration: string) => Promise<void>
  /** Opens a new gateway, or a new account at this one, for a conversation, so that conversations share no state. */
  fresh?: () => Promise<Target>
  /** Closes a gateway that {@link Target.fresh} opened. */
  close?: () => Promise<void>
  /** Further secrets that no report may show. */
  secrets?: readonly string[]
  /**
   * Opens a receiver of callbacks at an address that the gateway can reach. Callbacks are checked only if this function is
   * given.
   */
  receive?: () => Promise<CallbackReceiver>
  /** The longest body that the gateway accepts (A9), in bytes. @defaultValue 10 MiB */
  maxBodyBytes?: number
  /** Whether a list of recipients may contain objects, which only an SDK's types document (A47). @defaultValue true */
  acceptsObjectLists?: boolean
  /** Whether messages may cost money or be delivered to phones. If false, the checks create only test messages and drafts. */
  maySpend: boolean
}

/** Receives callbacks from a gateway. */
export interface CallbackReceiver {
  url: string
  /** The callbacks received so far, in order. */
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
