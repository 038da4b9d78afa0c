/** Milliseconds that have to lie between two realtime messages: one per minute (D); per account is assumption A16. */
export const realtimeInterval = 60_000
