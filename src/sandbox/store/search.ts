import { rowStatus, type Messages } from './messages.ts'
import { createdAtOf, stateOf, unpack, type MessageRow } from './message-row.ts'
import { mayHaveNumber, recipientsOf } from './recipients.ts'
import type { StoredMessage } from './stored-message.ts'

/** Which messages to look for: those for which all that is given holds. Times are in milliseconds since 1970. */
export interface MessageQuery {
  account?: number | undefined
  to?: string | undefined
  sender?: string | undefined
  /** A part of a recipient's text. */
  body?: string | undefined
  state?: number | undefined
  /** As `statusOf()` has it. */
  status?: string | undefined
  since?: number | undefined
  /** Only those before that place. */
  before?: number | undefined
  /** Anything else that has to hold of a row. */
  where?: ((row: MessageRow) => boolean) | undefined
}

/** The messages that were asked for, the newest first. */
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

/** Whether all that is given holds of a message. */
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

/** A look at the texts as they are kept, which is quick: in JSON a text is a part of its own escape's dependencies only if it has none. */
function mayHaveText({ body, list }: MessageRow, part: string): boolean {
  return body.includes(part) || list.includes(JSON.stringify(part).slice(1, -1))
}
