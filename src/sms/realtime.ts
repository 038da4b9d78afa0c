/** Milliseconds between two realtime messages: one per minute (D), per account (A16). */
export const realtimeInterval = 60_000
