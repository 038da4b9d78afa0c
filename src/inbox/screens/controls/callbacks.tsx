import { useState } from 'preact/hooks'
import { control, dataOf, type Callback } from '../../api/control.ts'
import { clock } from '../../api/now.ts'
import { to } from '../../route.ts'
import { useData } from '../../use-data.ts'
import { shortTime } from '../../words.ts'
import { CallbackDetails } from '../message/timeline.tsx'
import { Table, type SectionProps } from './parts.tsx'

const statuses = ['waiting', 'delivered', 'failed', 'refused'] as const

/** Lists pending and recent callback attempts. */
export function CallbacksSection({ version }: SectionProps) {
  const [status, setStatus] = useState<Callback['status'] | ''>('')
  const [limit, setLimit] = useState(50)
  const [page] = useData(
    () =>
      dataOf(
        control.GET('/callbacks', {
          params: { query: { limit, ...(status !== '' && { status }) } },
        }),
      ),
    `${version} ${status} ${limit}`,
  )
  const callbacks = page?.callbacks ?? []
  return (
    <>
      <div class="actions" role="group" aria-label="Filter callbacks">
        {statuses.map((each) => (
          <button
            key={each}
            type="button"
            class="filter"
            aria-pressed={each === status}
            onClick={() => setStatus(each === status ? '' : each)}
          >
            {each}
          </button>
        ))}
      </div>
      {callbacks.length === 0 ? (
        <p class="hint">
          No callbacks. The sandbox sends callbacks only for messages with a callback_url.
        </p>
      ) : (
        <Table label="Callbacks" head={['Due', 'Message', 'Status', 'Details']}>
          {callbacks.map((callback) => (
            <tr key={callback.id}>
              <td>{shortTime(callback.dueAt, clock.value?.now)}</td>
              <td>
                <a href={to('messages', callback.message)}>
                  <code>…{callback.message.slice(-6)}</code>
                </a>
              </td>
              <td>
                <span class={`status ${callback.status}`}>{callback.status}</span>
              </td>
              <td class="wide">
                <CallbackDetails callback={callback} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {callbacks.length === limit && limit < 1000 && (
        <p>
          <button type="button" onClick={() => setLimit(1000)}>
            Load more
          </button>
        </p>
      )}
    </>
  )
}
