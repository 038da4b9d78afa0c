import { act, copy } from '../../act.ts'
import { control, dataOf, type Account } from '../../api/control.ts'
import { asAccount } from '../../api/gateway.ts'
import { messages } from '../../api/messages.ts'
import { accounts, loadNow } from '../../api/now.ts'
import { to } from '../../route.ts'
import { counted, euro, timeOf } from '../../words.ts'
import { useData } from './use-data.ts'

/** Accounts with their credit, what it was spent on, and tokens. */
export function AccountsPart({ version }: { version: number }) {
  return (
    <section class="card">
      <h2>Accounts</h2>
      {accounts.value.map((account) => (
        <OneAccount key={account.email} account={account} version={version} />
      ))}
      <button type="button" onClick={() => void addAccount()}>
        Add an account
      </button>
    </section>
  )
}

function addAccount(): Promise<boolean> {
  return act(async () => {
    await dataOf(control.POST('/accounts', { body: {} }))
    await loadNow()
  }, 'Added')
}

function OneAccount({ account, version }: { account: Account; version: number }) {
  const { email, apiKey, credit } = account
  const setCredit = (event: Event) => {
    event.preventDefault()
    const wanted = new FormData(event.currentTarget as HTMLFormElement).get('credit')
    void act(async () => {
      await dataOf(
        control.PUT('/accounts/{email}/credit', {
          params: { path: { email } },
          body: { credit: Number(wanted) },
        }),
      )
      await loadNow()
    }, 'Changed')
  }
  const copyToken = () =>
    act(async () => copy((await asAccount(email)).authorization.replace('Bearer ', ''), 'A token'))
  const spent = messages.value.filter(
    (message) => message.account === email && message.queuedAt !== null && !message.test,
  )
  return (
    <div class="account">
      <p>
        <strong>{email}</strong> <span class="price">{euro(credit)}</span>
      </p>
      <p class="hint">
        API key <code>{masked(apiKey)}</code>
      </p>
      <div class="actions">
        <button type="button" onClick={() => copy(apiKey, 'The API key')}>
          Copy the key
        </button>
        <button type="button" onClick={() => void copyToken()}>
          Copy a token
        </button>
        <form class="inline" onSubmit={setCredit}>
          <label>
            Credit
            <input
              name="credit"
              type="number"
              min="0"
              step="0.01"
              size={8}
              defaultValue={String(credit)}
            />
          </label>
          <button type="submit">Set</button>
        </form>
      </div>
      <Tokens email={email} version={version} />
      {spent.length > 0 && (
        <details>
          <summary>Spent on</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">when</th>
                <th scope="col">to</th>
                <th scope="col">euro</th>
              </tr>
            </thead>
            <tbody>
              {spent.slice(0, 50).map((message) => (
                <tr key={message.id}>
                  <td>{timeOf(message.queuedAt ?? '')}</td>
                  <td>
                    <a href={to('messages', message.id)}>{message.to ?? 'nobody'}</a>
                  </td>
                  <td class="number">−{euro(message.price)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  )
}

/** The tokens of an account, as far as it is good to show them. */
function Tokens({ email, version }: { email: string; version: number }) {
  const [list] = useData(
    () => dataOf(control.GET('/tokens', { params: { query: { account: email } } })),
    version,
  )
  const tokens = list?.tokens ?? []
  return (
    <details>
      <summary>{counted(tokens.length, 'token')}</summary>
      <ul class="plain">
        {tokens.map(({ token, name, scopes, expireAt, requests }, index) => (
          <li key={index}>
            <code>{token}</code> {name} <span class="mark">{counted(requests, 'request')}</span>{' '}
            <span class="hint">
              until {timeOf(expireAt)}, {scopes.join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Enough to know it by, and not to use it. */
function masked(secret: string): string {
  return `${secret.slice(0, 4)}…${secret.slice(-2)}`
}
