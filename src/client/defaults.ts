// What the client does where an option is not given. Times are in milliseconds, unless they say otherwise.

/** How long a call may take, and when a request is made again. */
export const limitDefaults = {
  timeout: 30_000,
  deadline: Infinity,
  attempts: 3,
  minDelay: 500,
  maxDelay: 8000,
  maxRetryAfter: 60_000,
} as const

/** How often a message is read while it is waited for. */
export const watchDefaults = { interval: 1000, maxInterval: 30_000 } as const

/** How long `waitForDelivery` waits: ten minutes. */
export const deliveryDeadline = 600_000

/** How `sendMany` sends. */
export const bulkDefaults = { concurrency: 8, once: false } as const

/** How far `reconcile` looks. */
export const reconcileDefaults = { maxReads: 500 } as const

/** What the token is like that the client makes for itself; its `ttl` is in seconds. */
export const accessTokenDefaults = {
  methods: ['GET', 'POST', 'PUT', 'DELETE'],
  name: 'gateway-sms',
  ttl: 86_400,
} as const

/** How much of a callback is read: 1 MiB. */
export const callbackDefaults = { maxBytes: 1_048_576 } as const
