import { act } from '../../act.ts'
import { control, dataOf } from '../../api/control.ts'
import { to } from '../../route.ts'
import { counted, timeOf } from '../../words.ts'
import { useData } from './use-data.ts'

/** What waits, and how fast it leaves. */
export function QueuePart({ version }: { version: number }) {
  const [queue, reload] = useData(() => dataOf(control.GET('/queue')), version)
  const set = (throughput: number | null) =>
    act(async () => {
      await dataOf(control.PUT('/queue', { body: { throughput } }))
      reload()
    }, 'Changed')
  const { throughput = null, messages = [] } = queue ?? {}
  return (
    <section class="card">
      <h2>Queue</h2>
      <p>
        {counted(messages.length, 'message')} waiting,{' '}
        {throughput === null
          ? 'as fast as it can'
          : throughput === 0
            ? 'standing still'
            : `${throughput} recipients a second`}
      </p>
      <div class="actions">
        <button type="button" aria-pressed={throughput === 0} onClick={() => void set(0)}>
          Stop
        </button>
        <button type="button" aria-pressed={throughput === 1} onClick={() => void set(1)}>
          1 a second
        </button>
        <button type="button" aria-pressed={throughput === 10} onClick={() => void set(10)}>
          10 a second
        </button>
        <button type="button" aria-pressed={throughput === null} onClick={() => void set(null)}>
          No limit
        </button>
      </div>
      {messages.length > 0 && (
        <ol class="plain">
          {messages.slice(0, 20).map((message) => (
            <li key={message.id}>
              <a href={to('messages', message.id)}>{message.id.slice(-6)}</a> priority{' '}
              {message.priority},{' '}
              {message.leavesAt === null ? 'stands still' : `leaves ${timeOf(message.leavesAt)}`}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
