import type { Message, Schemas } from '../api/control.ts'
import { clock } from '../api/now.ts'
import { shortTime } from '../words.ts'

/** Shows a message's status in colour and words. For a scheduled message, also shows the send date. */
export function Status({ message }: { message: Pick<Message, 'status' | 'sendAt' | 'createdAt'> }) {
  const { status, sendAt, createdAt } = message
  const isScheduled = status === 'queued' && sendAt > createdAt
  return (
    <span class={`status ${status}`}>
      {isScheduled ? `scheduled ${shortTime(sendAt, clock.value?.now)}` : status}
    </span>
  )
}

type ReportGroup = 'good' | 'bad' | 'wait'

/** Returns whether a message has been delivered to a recipient, has failed, or is still on its way. */
export function groupOf({
  report,
  doneAt,
}: Pick<Schemas['RecipientText'], 'report' | 'doneAt'>): ReportGroup {
  if (report.group === 'DELIVERED') return 'good'
  return report.group === 'PENDING' || doneAt === null ? 'wait' : 'bad'
}

/** Badges that show a message's special properties. */
export function Marks({
  message,
}: {
  message: Pick<Message, 'otp' | 'flash' | 'realtime' | 'test' | 'invalid'>
}) {
  const { otp, flash, realtime, test, invalid } = message
  const marks = [
    otp !== null && 'OTP',
    flash && 'flash',
    realtime && 'realtime',
    test && 'test',
    invalid.length > 0 && `${invalid.length} invalid`,
  ].filter((mark) => mark !== false)
  return (
    <span class="marks">
      {marks.map((mark) => (
        <span key={mark} class="mark">
          {mark}
        </span>
      ))}
    </span>
  )
}
