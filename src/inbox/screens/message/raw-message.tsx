import { useState } from 'preact/hooks'
import { act, copy } from '../../act.ts'
import type { MessageDetails } from '../../api/control.ts'
import { answerOf, asAccount, gateway } from '../../api/gateway.ts'

/** The message as the gateway itself shows it, asked for when somebody wants to see it: that is a request like any other. */
export function RawMessage({ message }: { message: MessageDetails }) {
  const [raw, setRaw] = useState('')
  const load = () =>
    act(async () => {
      const headers = await asAccount(message.account)
      const params = { path: { id: message.id } }
      const answer = await answerOf(gateway.GET('/messages/{id}', { params, headers }))
      setRaw(JSON.stringify(answer, undefined, 2))
    })
  return (
    <section>
      <h2>JSON</h2>
      {raw === '' ? (
        <p>
          <button type="button" onClick={() => void load()}>
            Ask the gateway for it
          </button>
        </p>
      ) : (
        <>
          <pre tabIndex={0}>{raw}</pre>
          <p>
            <button type="button" onClick={() => copy(raw, 'The JSON')}>
              Copy JSON
            </button>
          </p>
        </>
      )}
    </section>
  )
}
