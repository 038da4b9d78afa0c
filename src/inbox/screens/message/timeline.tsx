import { act } from '../../act.ts'
import { control, dataOf, type Callback, type MessageDetails } from '../../api/control.ts'
import { PlainText } from '../../parts/sms-text.tsx'
import { timeOf } from '../../words.ts'

type Moment = MessageDetails['timeline'][number]

/** What has happened to a message, in the order of time, with its callbacks. */
export function Timeline({
  message,
  callbacks,
}: {
  message: MessageDetails
  callbacks: readonly Callback[]
}) {
  return (
    <ol class="timeline">
      {message.timeline.map((moment, index) => (
        <li key={index} class={moment.what}>
          <time dateTime={moment.at}>{timeOf(moment.at)}</time>
          <span>{inWords(moment)}</span>
          <OfCallback moment={moment} callbacks={callbacks} />
        </li>
      ))}
    </ol>
  )
}

function OfCallback({ moment, callbacks }: { moment: Moment; callbacks: readonly Callback[] }) {
  const callback = callbacks.find(({ id }) => id === moment.callback)
  if (callback === undefined) return null
  const { id, url, status, response, error, request } = callback
  const answer = response === undefined ? (error ?? status) : `answered ${response.status}`
  return (
    <details>
      <summary>
        <PlainText text={url} />: {answer}
      </summary>
      <pre tabIndex={0}>
        <PlainText text={request.body} />
      </pre>
      <button type="button" onClick={() => void replay(String(id))}>
        Call once more
      </button>
    </details>
  )
}

/** Makes a callback once more. */
export function replay(id: string): Promise<boolean> {
  const params = { path: { id } }
  return act(() => dataOf(control.POST('/callbacks/{id}/replay', { params })), 'Called once more')
}

function inWords(moment: Moment): string {
  const { what, report, recipients = 1, number } = moment
  if (what === 'reported') {
    return `${report ?? 'reported'}${recipients > 1 ? `, ${recipients} recipients` : number === undefined ? '' : `, ${number}`}`
  }
  return {
    created: 'taken by the gateway',
    queued: 'queued',
    cancelled: 'cancelled',
    sent: 'handed over',
    callback: 'callback',
  }[what]
}
