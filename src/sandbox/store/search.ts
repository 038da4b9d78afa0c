import { rowStatus, type Messages } from './messages.ts'
import { createdAtOf, stateOf, unpack, type MessageRow } from './message-row.ts'
import { mayHaveNumber, recipientsOf } from './recipients.ts'
import type { StoredMessage } from './stored-message.ts'

/** Selects messages that match every given property. Times are in milliseconds since 1970. */
export interface MessageQuery {
  account?: number | undefined
  to?: string | undefined
  sender?: string | undefined
  /** A part of a recipient's text. */
  body?: string | undefined
  state?: number | undefined
  status?: string | undefined
  since?: number | undefined
  /** Selects only messages whose position is lower than this one. */
  before?: number | undefined
  where?: ((row: MessageRow) => boolean) | undefined
}

/** Returns at most `most` matching messages, newest first. */
export function searchMessages(
  messages: Messages,
  { account, before, ...query }: MessageQuery,
  most: number,
): StoredMessage[] {
  const found: StoredMessage[] = []
  if (most === 0) return found
  for (const row of messages.newest({ account, before })) {
    if (!fits(row, query)) continue
    found.push(unpack(row))
    if (found.length >= most) break
  }
  return found
}

export function fits(
  row: MessageRow,
  { to, sender, body, state, status, since, where }: MessageQuery,
): boolean {
  if (sender !== undefined && row.terms.sender !== sender) return false
  if (state !== undefined && stateOf(row) !== state) return false
  if (status !== undefined && rowStatus(row) !== status) return false
  if (since !== undefined && createdAtOf(row) + (row.terms.queuedAfter ?? 0) < since) return false
  if (to !== undefined && !mayHaveNumber(row, to)) return false
  if (body !== undefined && !mayHaveText(row, body)) return false
  if (where?.(row) === false) return false
  if (to === undefined && body === undefined) return true
  return recipientsOf(unpack(row)).some(
    ({ number, text }) =>
      (to === undefined || number === to) && (body === undefined || text.includes(body)),
  )
}

/** Returns false only if no recipient's text contains the part. Works without parsing the list. */
function mayHaveText({ body, list }: MessageRow, part: string): boolean {
  return body.includes(part) || list.includes(JSON.stringify(part).slice(1, -1))
}
