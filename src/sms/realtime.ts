/** The minimum time in milliseconds between two realtime messages of an account (A16): one minute (documented). */
export const realtimeInterval = 60_000
