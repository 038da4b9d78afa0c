import type { Message, Schemas } from '../api/control.ts'
import { clock } from '../api/now.ts'
import { shortTime } from '../words.ts'

/** Where a message stands, in colour and in words; a scheduled one says when it leaves. */
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

/** Whether a recipient has got the message, never will, or may still. */
export function groupOf({
  report,
  doneAt,
}: Pick<Schemas['RecipientText'], 'report' | 'doneAt'>): ReportGroup {
  if (report.group === 'DELIVERED') return 'good'
  return report.group === 'PENDING' || doneAt === null ? 'wait' : 'bad'
}

/** What is special about a message. */
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
