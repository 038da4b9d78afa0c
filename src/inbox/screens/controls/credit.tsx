import { useState } from 'preact/hooks'
import { act, copy } from '../../act.ts'
import { control, dataOf, type Account } from '../../api/control.ts'
import { accounts, loadNow } from '../../api/now.ts'
import { useData } from '../../use-data.ts'
import { euro, timeOf } from '../../words.ts'
import { Form, Table, type SectionProps } from './parts.tsx'

type Field = (name: string) => string

/** Lists the accounts with their credit and tokens. */
export function CreditSection({ version }: SectionProps) {
  const [chosen, setChosen] = useState('')
  const email = chosen === '' ? (accounts.value[0]?.email ?? '') : chosen
  return (
    <>
      <h2>Accounts</h2>
      <Table label="Accounts" head={['Account', 'API key', 'Credit', '']}>
        {accounts.value.map((account) => (
          <AccountRow
            key={account.email}
            account={account}
            isChosen={account.email === email}
            onChoose={() => setChosen(account.email)}
          />
        ))}
      </Table>
      <Form
        label="Add an account"
        onSubmit={(field, form) => void addAccount(field).then((isDone) => isDone && form.reset())}
      >
        <label>
          Email <input name="email" type="email" placeholder="generated" />
        </label>
        <label>
          Credit in euros{' '}
          <input name="credit" type="number" min="0" step="any" placeholder="default" />
        </label>
        <button type="submit">Add account</button>
      </Form>
      <h2>Tokens of {email}</h2>
      {email !== '' && <Tokens email={email} version={version} />}
    </>
  )
}

function addAccount(field: Field): Promise<boolean> {
  return act(async () => {
    const body = {
      ...(field('email') !== '' && { email: field('email') }),
      ...(field('credit') !== '' && { credit: Number(field('credit')) }),
    }
    await dataOf(control.POST('/accounts', { body }))
    await loadNow()
  }, 'Account added')
}

interface AccountRowProps {
  account: Account
  isChosen: boolean
  onChoose: () => void
}

function AccountRow({ account: { email, apiKey, credit }, isChosen, onChoose }: AccountRowProps) {
  const setCredit = (field: Field) =>
    act(async () => {
      await dataOf(
        control.PUT('/accounts/{email}/credit', {
          params: { path: { email } },
          body: { credit: Number(field('credit')) },
        }),
      )
      await loadNow()
    }, 'Credit changed')
  return (
    <tr>
      <td>
        {email} <span class="hint">{euro(credit)}</span>
      </td>
      <td>
        <code>{masked(apiKey)}</code>{' '}
        <button type="button" class="quiet" onClick={() => copy(apiKey, 'API key')}>
          Copy
        </button>
      </td>
      <td>
        <Form label={`Credit of ${email}`} onSubmit={(field) => void setCredit(field)}>
          <input
            key={credit}
            name="credit"
            type="number"
            min="0"
            step="any"
            required
            aria-label="Credit"
            defaultValue={String(credit)}
          />
          <button type="submit">Set</button>
        </Form>
      </td>
      <td class="end">
        <button type="button" class="quiet" aria-pressed={isChosen} onClick={onChoose}>
          Tokens
        </button>
      </td>
    </tr>
  )
}

const limits = ['totalRequests', 'walletRequests', 'subscriptionRequests', 'walletAmount'] as const

/** Lists an account's masked tokens, with a form that creates a token. */
function Tokens({ email, version }: { email: string; version: number }) {
  const [list, reload] = useData(
    () => dataOf(control.GET('/tokens', { params: { query: { account: email } } })),
    `${version} ${email}`,
  )
  const [issued, setIssued] = useState('')
  const issue = (field: Field) =>
    act(async () => {
      const given = limits.filter((name) => field(name) !== '')
      const addresses = wordsOf(field('ip'))
      const body = {
        account: email,
        name: field('name'),
        ...(field('scopes') !== '' && { scopes: wordsOf(field('scopes')) }),
        ...(field('timeToLive') !== '' && { timeToLive: field('timeToLive') }),
        limits: {
          ...Object.fromEntries(given.map((name) => [name, Number(field(name))])),
          ...(addresses.length > 0 && { ip: addresses }),
        },
      }
      setIssued((await dataOf(control.POST('/tokens', { body }))).token)
      reload()
    }, 'Token created')
  const tokens = list?.tokens ?? []
  return (
    <>
      {tokens.length === 0 ? (
        <p class="hint">No tokens.</p>
      ) : (
        <Table label="Tokens" head={['Token', 'Name', 'Scopes', 'Expires', 'Requests']}>
          {tokens.map(({ token, name, scopes, expireAt, requests }, index) => (
            <tr key={index}>
              <td>
                <code>{token}</code>
              </td>
              <td>{name}</td>
              <td title={scopes.join('\n')}>
                {scopes.length > 2 ? `${scopes.length} scopes` : scopes.join(', ')}
              </td>
              <td>{timeOf(expireAt)}</td>
              <td class="figure">{requests}</td>
            </tr>
          ))}
        </Table>
      )}
      <Form label="Create a token" onSubmit={(field) => void issue(field)}>
        <label>
          Name <input name="name" required maxLength={255} />
        </label>
        <label>
          Time to live <input name="timeToLive" size={6} placeholder="1 year" />
        </label>
        <label>
          Scopes <input name="scopes" placeholder="all" />
        </label>
        <button type="submit">Create token</button>
        <details>
          <summary>Limits</summary>
          <div class="options">
            {limits.map((name) => (
              <label key={name}>
                {name} <input name={name} type="number" min="0" step="any" />
              </label>
            ))}
            <label>
              IP addresses <input name="ip" />
            </label>
          </div>
        </details>
      </Form>
      {issued !== '' && (
        <p class="actions" role="status">
          <code>{issued}</code>
          <button type="button" onClick={() => copy(issued, 'Token')}>
            Copy token
          </button>
        </p>
      )}
    </>
  )
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

/** Shortens a secret, so that it can be recognised but not used. */
function masked(secret: string): string {
  return `${secret.slice(0, 4)}…${secret.slice(-2)}`
}
