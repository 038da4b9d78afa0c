import { useState } from 'preact/hooks'
import { operations } from '../../../../generated/operations.ts'
import { control, dataOf } from '../../api/control.ts'
import { RequestDetails } from '../../parts/request-details.tsx'
import { useData } from '../../use-data.ts'
import type { SectionProps } from './parts.tsx'

/** Lists the latest requests to the gateway and its token service, with bodies that can be expanded. */
export function RequestsSection({ version }: SectionProps) {
  const [operation, setOperation] = useState('')
  const [status, setStatus] = useState('')
  const [limit, setLimit] = useState(50)
  const query = {
    limit,
    ...(operation !== '' && { operation }),
    ...(/^[1-5]\d\d$/.test(status) && { status: Number(status) }),
  }
  const [page] = useData(
    () => dataOf(control.GET('/requests', { params: { query } })),
    `${version} ${JSON.stringify(query)}`,
  )
  const requests = page?.requests ?? []
  return (
    <>
      <div class="actions" role="group" aria-label="Filter requests">
        <select
          aria-label="Operation"
          value={operation}
          onChange={(event) => setOperation(event.currentTarget.value)}
        >
          <option value="">all operations</option>
          {Object.keys(operations).map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
        <input
          aria-label="HTTP status"
          placeholder="any status"
          size={8}
          inputMode="numeric"
          value={status}
          onInput={(event) => setStatus(event.currentTarget.value)}
        />
      </div>
      {requests.length === 0 && <p class="hint">No requests.</p>}
      <div class="requests">
        {requests.map((request) => (
          <RequestDetails key={request.id} request={request} />
        ))}
      </div>
      {requests.length === limit && limit < 1000 && (
        <p>
          <button type="button" onClick={() => setLimit(Math.min(1000, limit * 4))}>
            Load more
          </button>
        </p>
      )}
    </>
  )
}
