import { useEffect, useState } from 'preact/hooks'
import { copy } from '../../act.ts'
import { tokenOf } from '../../api/gateway.ts'
import { accounts } from '../../api/now.ts'
import { firstCurl } from '../../requests-as-code.ts'
import { to } from '../../route.ts'

/** Shows the first steps while there are no messages. */
export function EmptyInbox() {
  const [token, setToken] = useState('')
  const email = accounts.value[0]?.email
  useEffect(() => {
    if (email !== undefined) tokenOf(email).then(setToken, () => setToken(''))
  }, [email])
  const line = firstCurl(token === '' ? '$GATEWAY_SMS_TOKEN' : token)
  return (
    <div class="empty">
      <h1>No messages yet</h1>
      <p>To send your first message, run this command in a shell:</p>
      <pre tabIndex={0}>{line}</pre>
      <p class="actions">
        <button type="button" class="primary" onClick={() => copy(line, 'Command')}>
          Copy
        </button>
        <a class="button" href={to('compose')}>
          Compose a message
        </a>
        <a class="button" href="/docs">
          Try the API
        </a>
      </p>
    </div>
  )
}
