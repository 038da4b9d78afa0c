import { useState } from 'preact/hooks'
import { act } from '../../act.ts'
import { control, dataOf, type MessageDetails, type Schemas } from '../../api/control.ts'
import { asAccount, gateway } from '../../api/gateway.ts'
import { deleteMessages } from '../../api/selection.ts'
import { deliveryOutcomes } from '../../outcomes.ts'
import { go } from '../../route.ts'

/** Buttons for the actions that are possible for a message. */
export function MessageActions({ message }: { message: MessageDetails }) {
  const { id, account, status } = message
  const [isMoving, setMoving] = useState(false)
  const path = { id }
  const isOver = status === 'delivered' || status === 'failed' || status === 'cancelled'
  const canChange = status === 'open' || status === 'queued'

  const cancel = () =>
    act(
      () =>
        asAccount(account, (headers) =>
          gateway.DELETE('/messages/{id}', { params: { path }, headers }),
        ),
      'Message cancelled',
    )

  const update = (change: { transaction: false } | { options: { timestamp_send: string } }) =>
    asAccount(account, (headers) =>
      gateway.PUT('/messages/{id}', {
        params: { path },
        headers,
        body: { recipients: [], ...change },
      }),
    )

  const move = (date: string) =>
    act(async () => {
      await update({ options: { timestamp_send: date } })
      setMoving(false)
    }, 'Message rescheduled')

  const remove = () =>
    act(async () => {
      go('messages')
      await deleteMessages([id])
    }, 'Message deleted')

  const setOutcome = (outcome: string) =>
    act(
      () =>
        dataOf(
          control.PUT('/messages/{id}/outcome', {
            params: { path },
            body: { outcome: outcome as Schemas['OutcomeName'] },
          }),
        ),
      `Outcome set to ${outcome}`,
    )

  return (
    <footer class="message-actions" role="group" aria-label="Actions">
      {isMoving && <MoveForm onMove={(date) => void move(date)} />}
      <div class="actions">
        {status === 'open' && (
          <button
            type="button"
            class="primary"
            onClick={() => void act(() => update({ transaction: false }), 'Message queued')}
          >
            Close and queue
          </button>
        )}
        {canChange && (
          <>
            <button type="button" onClick={() => void cancel()}>
              Cancel
            </button>
            <button type="button" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>
              Reschedule
            </button>
          </>
        )}
        {!isOver && (
          <select
            aria-label="Outcome"
            onChange={(event) => void setOutcome(event.currentTarget.value)}
            value=""
          >
            <option value="" disabled>
              Set outcome…
            </option>
            {deliveryOutcomes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
        <button type="button" class="danger" onClick={() => void remove()}>
          Delete
        </button>
      </div>
    </footer>
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
        New send date (UTC)
        <input
          type="datetime-local"
          required
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Set send date</button>
    </form>
  )
}
