import { useState } from 'preact/hooks'
import { outcomeNames } from '../../api/outcomes.ts'
import { act, copy } from '../../act.ts'
import { control, dataOf, type MessageDetails } from '../../api/control.ts'
import { answerOf, asAccount, gateway } from '../../api/gateway.ts'
import { codeOf, curlOf } from '../../samples.ts'

/** What can be done with a message. */
export function MessageActions({ message }: { message: MessageDetails }) {
  const { id, account, otp, status } = message
  const [isMoving, setMoving] = useState(false)
  const path = { id }
  const isOver = status === 'delivered' || status === 'failed' || status === 'cancelled'

  const cancel = () =>
    act(async () => {
      const headers = await asAccount(account)
      await answerOf(gateway.DELETE('/messages/{id}', { params: { path }, headers }))
    }, 'Cancelled')

  const close = () =>
    act(async () => {
      const headers = await asAccount(account)
      const body = { recipients: [], transaction: false }
      await answerOf(gateway.PUT('/messages/{id}', { params: { path }, headers, body }))
    }, 'Queued')

  const move = (date: string) =>
    act(async () => {
      const headers = await asAccount(account)
      const body = { recipients: [], options: { timestamp_send: date } }
      await answerOf(gateway.PUT('/messages/{id}', { params: { path }, headers, body }))
      setMoving(false)
    }, 'Moved')

  const decide = (outcome: string) =>
    act(
      () =>
        dataOf(
          control.PUT('/messages/{id}/outcome', {
            params: { path },
            body: { outcome: outcome as (typeof outcomeNames)[number] },
          }),
        ),
      'It will come so',
    )

  return (
    <div class="actions" role="group" aria-label="Actions">
      {otp !== null && (
        <button type="button" class="primary" onClick={() => copy(otp, 'The code')}>
          Copy {otp}
        </button>
      )}
      <button type="button" onClick={() => copy(curlOf(message), 'The curl line')}>
        Copy as curl
      </button>
      <button type="button" onClick={() => copy(codeOf(message), 'The code')}>
        Copy as SDK code
      </button>
      {!isOver && (
        <>
          {status === 'open' && (
            <button type="button" class="primary" onClick={() => void close()}>
              Close and queue
            </button>
          )}
          <button type="button" onClick={() => void cancel()}>
            Cancel
          </button>
          <button type="button" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
            Reschedule
          </button>
          <label class="inline">
            <span class="unseen">Outcome</span>
            <select onChange={(event) => void decide(event.currentTarget.value)} value="">
              <option value="" disabled>
                Set the outcome…
              </option>
              {outcomeNames.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        </>
      )}
      {isMoving && <MoveForm onMove={(date) => void move(date)} />}
    </div>
  )
}

function MoveForm({ onMove }: { onMove: (date: string) => void }) {
  const [date, setDate] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    onMove(date.replace('T', ' '))
  }
  return (
    <form class="inline" onSubmit={submit}>
      <label>
        New date, UTC
        <input
          type="datetime-local"
          required
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Move it</button>
    </form>
  )
}
