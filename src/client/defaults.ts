// The defaults of the client's options. Times are in milliseconds unless stated otherwise.

/** The default time limits and retries. */
export const limitDefaults = {
  timeout: 30_000,
  deadline: Infinity,
  attempts: 3,
  minDelay: 500,
  maxDelay: 8000,
  maxRetryAfter: 60_000,
} as const

/** The intervals at which `watch` and `waitForDelivery` read a message. */
export const watchDefaults = { interval: 1000, maxInterval: 30_000 } as const

/** The deadline of `waitForDelivery`: 10 minutes. */
export const deliveryDeadline = 600_000

/** The defaults of `sendMany`. */
export const bulkDefaults = { concurrency: 8, once: false } as const

/** The maximum number of messages that `reconcile` reads. */
export const reconcileDefaults = { maxReads: 500 } as const

/** The defaults of the token that the client creates for itself. `ttl` is in seconds. */
export const managedTokenDefaults = {
  methods: ['GET', 'POST', 'PUT', 'DELETE'],
  name: 'gateway-sms',
  ttl: 86_400,
} as const

/** The maximum size of a callback's body: 1 MiB. */
export const callbackDefaults = { maxBytes: 1_048_576 } as const
