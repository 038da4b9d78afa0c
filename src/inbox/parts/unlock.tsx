import { useState } from 'preact/hooks'
import { keepAdminToken } from '../api/admin-token.ts'
import { loadMessages } from '../api/messages.ts'
import { loadNow } from '../api/now.ts'

/** The form for the admin token. */
export function Unlock() {
  const [token, setToken] = useState('')
  const open = (event: Event) => {
    event.preventDefault()
    keepAdminToken(token)
    void loadMessages()
    void loadNow()
  }
  return (
    <form class="empty" onSubmit={open}>
      <h1>This sandbox requires an admin token</h1>
      <p>
        Enter the value of GATEWAY_SMS_ADMIN_TOKEN with which the sandbox was started. This page
        keeps the token until you close the tab.
      </p>
      <label>
        Admin token
        <input
          type="password"
          autocomplete="off"
          required
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        Open
      </button>
    </form>
  )
}
