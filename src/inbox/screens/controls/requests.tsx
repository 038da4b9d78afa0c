import { control, dataOf } from '../../api/control.ts'
import { PlainText } from '../../parts/sms-text.tsx'
import { timeOf } from '../../words.ts'
import { useData } from './use-data.ts'

/** The last requests to the gateway, as it saw them. */
export function RequestsPart({ version }: { version: number }) {
  const [page] = useData(
    () => dataOf(control.GET('/requests', { params: { query: { limit: 30 } } })),
    version,
  )
  const requests = page?.requests ?? []
  return (
    <section class="card wide">
      <h2>Requests</h2>
      {requests.length === 0 && <p class="hint">None yet.</p>}
      <ul class="plain requests">
        {requests.map(({ id, at, method, path, status, request, response, fault }) => (
          <li key={id}>
            <details>
              <summary>
                <time dateTime={at}>{timeOf(at)}</time> <code>{method}</code>{' '}
                <span class="url">
                  <PlainText text={path} />
                </span>{' '}
                <span class={status < 400 ? 'status delivered' : 'status failed'}>{status}</span>
                {fault !== undefined && <span class="mark">{fault}</span>}
              </summary>
              {request.body !== '' && (
                <pre tabIndex={0}>
                  <PlainText text={request.body} />
                </pre>
              )}
              <pre tabIndex={0}>
                <PlainText text={response.body} />
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
