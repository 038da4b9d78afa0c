/**
 * When something happens next by itself, as far as that is known. Whatever could put it off forgets it; to
 * look for it takes several queries, and every request asks.
 */
export interface Agenda {
  next: number | undefined
}

/** Something more happens at a time. */
export function plan(agenda: Agenda, at: number): void {
  if (agenda.next !== undefined) agenda.next = Math.min(agenda.next, at)
}
