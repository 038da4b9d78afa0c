import type { Message } from '../api/control.ts'

/** Where a message stands, in colour and in words. */
export function Status({ status }: { status: Message['status'] }) {
  return <span class={`status ${status}`}>{status}</span>
}

/** What is special about a message. */
export function Marks({
  message,
}: {
  message: Pick<Message, 'otp' | 'flash' | 'realtime' | 'test' | 'invalid'>
}) {
  const { otp, flash, realtime, test, invalid } = message
  const marks = [
    otp !== null && 'code',
    flash && 'flash',
    realtime && 'realtime',
    test && 'test',
    invalid.length > 0 && `${invalid.length} wrong`,
  ].filter((mark) => mark !== false)
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} class="mark">
          {mark}
        </span>
      ))}
    </>
  )
}
