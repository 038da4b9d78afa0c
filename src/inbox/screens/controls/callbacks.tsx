import { control, dataOf } from '../../api/control.ts'
import { to } from '../../route.ts'
import { PlainText } from '../../parts/sms-text.tsx'
import { timeOf } from '../../words.ts'
import { replay } from '../message/timeline.tsx'
import { useData } from './use-data.ts'

/** Every try to call a `callback_url`. */
export function CallbacksPart({ version }: { version: number }) {
  const [page] = useData(
    () => dataOf(control.GET('/callbacks', { params: { query: { limit: 20 } } })),
    version,
  )
  const callbacks = page?.callbacks ?? []
  return (
    <section class="card">
      <h2>Callbacks</h2>
      {callbacks.length === 0 && (
        <p class="hint">None yet: a message with a callback_url makes some.</p>
      )}
      <ul class="plain">
        {callbacks.map(({ id, url, dueAt, status, response, error, message }) => (
          <li key={id}>
            <time dateTime={dueAt}>{timeOf(dueAt)}</time>{' '}
            <span class={`status ${status}`}>{status}</span> {response?.status ?? error ?? ''}{' '}
            <a href={to('messages', message)}>{message.slice(-6)}</a>{' '}
            <span class="url">
              <PlainText text={url} />
            </span>{' '}
            {status !== 'waiting' && (
              <button type="button" class="quiet" onClick={() => void replay(String(id))}>
                Replay
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
