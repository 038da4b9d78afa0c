/** The minimum time in milliseconds between two realtime messages: one minute (documented), for each account (A16). */
export const realtimeInterval = 60_000
