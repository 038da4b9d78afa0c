import { act } from '../../act.ts'
import { control, dataOf, type Callback, type MessageDetails } from '../../api/control.ts'
import { Body } from '../../parts/request-details.tsx'
import { PlainText } from '../../parts/sms-text.tsx'
import { timeOf } from '../../words.ts'

type Moment = MessageDetails['timeline'][number]

/** Lists a message's events and callbacks in chronological order. */
export function Timeline({
  message,
  callbacks,
}: {
  message: MessageDetails
  callbacks: readonly Callback[]
}) {
  return (
    <ol class="timeline">
      {message.timeline.map((moment, index) => {
        const callback = callbacks.find(({ id }) => id === moment.callback)
        return (
          <li key={index} class={toneOf(moment)}>
            <time dateTime={moment.at}>{timeOf(moment.at)}</time>
            {callback === undefined ? (
              <span>{inWords(moment)}</span>
            ) : (
              <CallbackDetails callback={callback} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Returns whether an event in the timeline is good, bad, pending or neutral. */
function toneOf({ what, report = '', status }: Moment): string {
  if (what === 'reported') {
    if (report.startsWith('DELIVERED')) return 'good'
    return report.startsWith('PENDING') ? 'wait' : 'bad'
  }
  if (what !== 'callback') return ''
  if (status === 'waiting') return 'wait'
  return status === 'delivered' ? 'good' : 'bad'
}

/** Shows one callback attempt, with bodies that can be expanded. */
export function CallbackDetails({ callback }: { callback: Callback }) {
  const { id, url, status, response, error, request, attempt, state, replayOf } = callback
  return (
    <details>
      <summary>
        {replayOf === undefined ? `Callback, attempt ${attempt}` : 'Callback, replayed'}:{' '}
        {response === undefined ? (error ?? status) : `HTTP ${response.status}`}
      </summary>
      <p class="hint">
        State {state}, sent to <PlainText text={url} />
      </p>
      <Body name="Request" body={request.body} isCut={false} />
      {response !== undefined && <Body name="Response" {...response} />}
      {status !== 'waiting' && (
        <button type="button" onClick={() => void replay(String(id))}>
          Replay
        </button>
      )}
    </details>
  )
}

/** Replays a callback. */
function replay(id: string): Promise<boolean> {
  const params = { path: { id } }
  return act(() => dataOf(control.POST('/callbacks/{id}/replay', { params })), 'Callback replayed')
}

function inWords({ what, report, recipients = 1, number }: Moment): string {
  if (what === 'reported') {
    const whom = recipients > 1 ? `${recipients} recipients` : number
    return [report ?? 'Reported', whom].filter((part) => part !== undefined).join(', ')
  }
  return {
    created: 'Received',
    queued: 'Queued',
    cancelled: 'Cancelled',
    sent: 'Sent to carrier',
    callback: 'Callback',
  }[what]
}
