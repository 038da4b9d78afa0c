import { useState } from 'preact/hooks'
import { checkTemplate } from '../../../sms/check-template.ts'
import { estimate } from '../../../sms/estimate.ts'
import { renderTemplate } from '../../../sms/template.ts'
import { act } from '../../act.ts'
import { asAccount, gateway } from '../../api/gateway.ts'
import { accounts, pricePerSegment } from '../../api/now.ts'
import { SegmentMap } from '../../parts/segment-map.tsx'
import { SmsText } from '../../parts/sms-text.tsx'
import { go } from '../../route.ts'
import { counted, euro } from '../../words.ts'
import { readRecipients, type ReadRecipient } from './read-recipients.ts'

const empty = {
  sender: 'Acme',
  lines: '+39-3331234567 name=Anna',
  body: 'Hi {{name}}, your code is 4711',
  flash: false,
  realtime: false,
  test: false,
  transaction: false,
  date: '',
  priority: '1',
  account: '',
  callback: '',
  callbackField: '',
  custom: '',
}
type Draft = typeof empty
type Names<Value> = { [Name in keyof Draft]: Draft[Name] extends Value ? Name : never }[keyof Draft]

/** The form for writing, previewing and sending a message. */
export function ComposeScreen() {
  const [draft, setDraft] = useState(empty)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const { recipients, valid, problems } = readRecipients(draft.lines)
  const submit = (event: Event) => {
    event.preventDefault()
    void act(
      async () => {
        const { data } = await send(draft, recipients)
        const [message] = data
        if (message !== undefined) go('messages', message.id)
      },
      draft.transaction ? 'Draft opened' : 'Message queued',
    )
  }
  const text = (name: Names<string>, more: preact.InputHTMLAttributes = {}) => (
    <input
      value={draft[name]}
      onInput={(event) => set({ [name]: event.currentTarget.value })}
      {...more}
    />
  )
  const check = (name: Names<boolean>, title: string, hint: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={draft[name]}
        onChange={(event) => set({ [name]: event.currentTarget.checked })}
      />
      <span>
        {title} <span class="hint">{hint}</span>
      </span>
    </label>
  )

  return (
    <form class="compose" onSubmit={submit}>
      <div class="compose-body">
        <section>
          <h1>Compose</h1>
          <label>From {text('sender', { required: true, maxLength: 14 })}</label>
          <label>
            To
            <textarea
              required
              rows={3}
              spellcheck={false}
              value={draft.lines}
              aria-describedby="to-hint"
              onInput={(event) => set({ lines: event.currentTarget.value })}
            />
          </label>
          <p id="to-hint" class="hint">
            Enter one recipient per line: a number such as +39-3331234567, followed by any fields,
            such as name=Anna code=4711
          </p>
          {problems.length > 0 && (
            <ul class="plain failure">
              {problems.slice(0, 5).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
              {problems.length > 5 && <li>and {problems.length - 5} more</li>}
            </ul>
          )}
          <label>
            Text
            <textarea
              required
              rows={4}
              value={draft.body}
              onInput={(event) => set({ body: event.currentTarget.value })}
            />
          </label>
          <details>
            <summary>Options</summary>
            <div class="options">
              {check('flash', 'Flash', 'shown immediately')}
              {check('realtime', 'Realtime', 'skips the queue; one per minute')}
              {check('test', 'Test', 'simulated and free')}
              {check('transaction', 'Transaction', 'stays open until you close it')}
              <label>Send date (UTC) {text('date', { type: 'datetime-local' })}</label>
              <label>
                Priority{' '}
                {text('priority', { type: 'number', min: '1', step: '0.01', required: true })}
              </label>
              <label>
                Callback URL{' '}
                {text('callback', { type: 'url', placeholder: 'http://127.0.0.1:3000/sms' })}
              </label>
              <label>Callback field {text('callbackField', { placeholder: 'id' })}</label>
              <label>
                Custom data (JSON){' '}
                {text('custom', { placeholder: '{ "order": 42 }', spellcheck: false })}
              </label>
              {accounts.value.length > 1 && (
                <label>
                  Account
                  <select
                    value={accountOf(draft)}
                    onChange={(event) => set({ account: event.currentTarget.value })}
                  >
                    {accounts.value.map((each) => (
                      <option key={each.email}>{each.email}</option>
                    ))}
                  </select>
                </label>
              )}
            </div>
          </details>
        </section>
        <Preview body={draft.body} recipients={valid} />
      </div>
      <footer class="compose-foot">
        <button type="submit" class="primary">
          {draft.transaction ? 'Open draft' : 'Send'}
        </button>
        <Total draft={draft} valid={valid} invalid={problems.length} />
      </footer>
    </form>
  )
}

function accountOf({ account }: Draft): string {
  return account === '' ? (accounts.value[0]?.email ?? '') : account
}

function send(draft: Draft, recipients: ReadRecipient[]) {
  const { sender, body, test, transaction, priority, flash, realtime, date } = draft
  const { callback, callbackField, custom } = draft
  const options = {
    flash,
    realtime,
    ...(date !== '' && { timestamp_send: date.replace('T', ' ') }),
    ...(callback !== '' && { callback_url: callback }),
    ...(callbackField !== '' && { callback_field: callbackField }),
    ...(custom.trim() !== '' && { custom: readJson(custom) }),
  }
  return asAccount(accountOf(draft), (headers) =>
    gateway.POST('/messages/', {
      headers,
      body: { sender, body, recipients, options, test, transaction, priority: Number(priority) },
    }),
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(
      'The custom data is not valid JSON. Enter JSON such as { "order": 42 }, or leave the field empty.',
    )
  }
}

interface TotalProps {
  draft: Draft
  valid: readonly ReadRecipient[]
  invalid: number
}

/** Shows the message's price, not counting invalid numbers. */
function Total({ draft: { body, realtime, priority, test }, valid, invalid }: TotalProps) {
  if (body === '' || pricePerSegment.value === undefined) return null
  const { segments, price } = estimate({
    body,
    recipients: valid,
    pricePerSegment: pricePerSegment.value,
    realtime,
    priority: Math.max(1, Number(priority) || 1),
  })
  return (
    <p class="total" aria-live="polite">
      <strong>{test ? 'free' : euro(price)}</strong>{' '}
      <span class="hint">
        {counted(segments, 'segment')} for {counted(valid.length, 'recipient')}
        {invalid === 0 ? '' : `, ${counted(invalid, 'invalid number')} left out`}
      </span>
    </p>
  )
}

function Preview({ body, recipients }: { body: string; recipients: readonly ReadRecipient[] }) {
  const [first] = recipients
  if (first === undefined || body === '') {
    return (
      <section class="preview" aria-label="Preview">
        <p class="hint">To see a preview, enter a valid phone number and the message text.</p>
      </section>
    )
  }
  const { missing, unused } = checkTemplate(body, recipients)
  const text = renderTemplate(body, first.fields ?? {})
  return (
    <section class="preview" aria-label="Preview">
      <h2>Preview for {first.number}</h2>
      <p class="bubble">
        <SmsText text={text} />
      </p>
      <SegmentMap text={text} />
      {Object.entries(missing).map(([name, count]) => (
        <p key={name} class="failure">
          {counted(count, 'recipient')} would receive a literal {`{{${name}}}`}
        </p>
      ))}
      {Object.keys(unused).map((name) => (
        <p key={name} class="hint">
          The field {name} is not used in the text
        </p>
      ))}
    </section>
  )
}
