/**
 * When something happens next by itself, as far as that is known. Whatever could bring it forward or put it off forgets it; to
 * look for it takes several queries, and every request asks.
 */
export interface Agenda {
  next: number | undefined
}
