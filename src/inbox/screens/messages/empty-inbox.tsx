import { useEffect, useState } from 'preact/hooks'
import { copy } from '../../act.ts'
import { accounts } from '../../api/now.ts'
import { asAccount } from '../../api/gateway.ts'
import { to } from '../../route.ts'
import { firstCurl } from '../../samples.ts'

/** What to do when there is nothing yet. */
export function EmptyInbox() {
  const [token, setToken] = useState('')
  const email = accounts.value[0]?.email
  useEffect(() => {
    if (email === undefined) return
    asAccount(email).then(
      ({ authorization }) => setToken(authorization.replace('Bearer ', '')),
      () => setToken(''),
    )
  }, [email])
  const line = firstCurl(token === '' ? '$GATEWAY_SMS_TOKEN' : token)
  return (
    <div class="empty">
      <h1>Nothing has been sent yet</h1>
      <p>Send something, and it is here at once:</p>
      <pre tabIndex={0}>{line}</pre>
      <p class="actions">
        <button type="button" class="primary" onClick={() => copy(line, 'The line')}>
          Copy it
        </button>
        <a class="button" href={to('compose')}>
          Write a message here
        </a>
        <a class="button" href="/docs">
          Try the API
        </a>
      </p>
    </div>
  )
}
