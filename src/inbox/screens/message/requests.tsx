import { useState } from 'preact/hooks'
import { act, copy } from '../../act.ts'
import type { LoggedRequest, MessageDetails } from '../../api/control.ts'
import { asAccount, gateway } from '../../api/gateway.ts'
import { RequestDetails } from '../../parts/request-details.tsx'
import { codeOf, curlOf } from '../../requests-as-code.ts'

/** Shows a message's requests with their responses, and buttons that copy code for sending the message again. */
export function Requests({
  message,
  requests,
}: {
  message: MessageDetails
  requests: readonly LoggedRequest[]
}) {
  const { request } = message
  return (
    <>
      <div class="actions">
        <button type="button" onClick={() => copy(curlOf(request), 'curl command')}>
          Copy as curl
        </button>
        <button type="button" onClick={() => copy(codeOf(request), 'SDK code')}>
          Copy as SDK code
        </button>
      </div>
      {requests.toReversed().map((each) => (
        <RequestDetails key={each.id} request={each} />
      ))}
      {!requests.some(({ method }) => method === 'POST') && (
        <details>
          <summary>
            Body of a request that sends this message again (the original is no longer in the log)
          </summary>
          <pre tabIndex={0}>{JSON.stringify(request, undefined, 2)}</pre>
        </details>
      )}
      <FreshResponse message={message} />
    </>
  )
}

/** A button that fetches the message from the gateway with an ordinary request, and shows the response. */
function FreshResponse({ message: { id, account } }: { message: MessageDetails }) {
  const [response, setResponse] = useState('')
  const load = () =>
    act(async () => {
      const loaded = await asAccount(account, (headers) =>
        gateway.GET('/messages/{id}', { params: { path: { id } }, headers }),
      )
      setResponse(JSON.stringify(loaded, undefined, 2))
    })
  if (response === '') {
    return (
      <p>
        <button type="button" onClick={() => void load()}>
          GET /messages/{id.slice(0, 4)}…
        </button>
      </p>
    )
  }
  return (
    <>
      <pre tabIndex={0}>{response}</pre>
      <p>
        <button type="button" onClick={() => copy(response, 'JSON')}>
          Copy JSON
        </button>
      </p>
    </>
  )
}
