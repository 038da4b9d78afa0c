/** The minimum time in milliseconds between two realtime messages (documented). It applies to each account (A16). */
export const realtimeInterval = 60_000
