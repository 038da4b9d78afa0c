import { useState } from 'preact/hooks'
import { checkTemplate } from '../../../sms/check-template.ts'
import { estimate } from '../../../sms/estimate.ts'
import { renderTemplate } from '../../../sms/template.ts'
import { act } from '../../act.ts'
import { accounts } from '../../api/now.ts'
import { answerOf, asAccount, gateway } from '../../api/gateway.ts'
import { messages } from '../../api/messages.ts'
import { SegmentMap } from '../../parts/segment-map.tsx'
import { SmsText } from '../../parts/sms-text.tsx'
import { go } from '../../route.ts'
import { counted, euro } from '../../words.ts'
import { readRecipients, type ReadRecipient } from './read-recipients.ts'

/** What a message costs a segment where none was sent yet that tells (R). */
const usualPrice = 0.0315

/** Write a message, see what it will be and cost, and send it. */
export function ComposeScreen() {
  const [sender, setSender] = useState('Acme')
  const [body, setBody] = useState('Hi {{name}}, your code is 4711')
  const [lines, setLines] = useState('+39-3331234567 name=Anna')
  const [date, setDate] = useState('')
  const [flash, setFlash] = useState(false)
  const [realtime, setRealtime] = useState(false)
  const [test, setTest] = useState(false)
  const [priority, setPriority] = useState('1')
  const [callback, setCallback] = useState('')
  const [custom, setCustom] = useState('')
  const [transaction, setTransaction] = useState(false)
  const [account, setAccount] = useState('')
  const { recipients, problems } = readRecipients(lines)
  const email = account === '' ? (accounts.value[0]?.email ?? '') : account

  const send = (event: Event) => {
    event.preventDefault()
    void act(
      async () => {
        const headers = await asAccount(email)
        const options = {
          flash,
          realtime,
          ...(date === '' ? {} : { timestamp_send: date.replace('T', ' ') }),
          ...(callback === '' ? {} : { callback_url: callback }),
          ...(custom.trim() === '' ? {} : { custom: readJson(custom) }),
        }
        const answer = await answerOf(
          gateway.POST('/messages/', {
            headers,
            body: {
              sender,
              body,
              recipients,
              options,
              test,
              transaction,
              priority: Number(priority),
            },
          }),
        )
        const [message] = answer.data
        if (message !== undefined) go('messages', message.id)
      },
      transaction ? 'Kept open' : 'Queued',
    )
  }

  return (
    <form class="compose" onSubmit={send}>
      <section>
        <h1>Compose</h1>
        <label>
          From
          <input
            required
            value={sender}
            onInput={(event) => setSender(event.currentTarget.value)}
          />
        </label>
        <label>
          To
          <textarea
            required
            rows={4}
            spellcheck={false}
            value={lines}
            aria-describedby="to-hint"
            onInput={(event) => setLines(event.currentTarget.value)}
          />
        </label>
        <p id="to-hint" class="hint">
          A recipient a line: +39-3331234567 name=Anna code=4711
        </p>
        {problems.length > 0 && (
          <ul class="failure">
            {problems.slice(0, 5).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        <label>
          Text
          <textarea
            required
            rows={6}
            value={body}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </label>
        <fieldset>
          <legend>Options</legend>
          <label class="check">
            <input
              type="checkbox"
              checked={flash}
              onChange={(event) => setFlash(event.currentTarget.checked)}
            />
            Flash: it pops up
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={realtime}
              onChange={(event) => setRealtime(event.currentTarget.checked)}
            />
            Realtime: past all queues, one a minute
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={test}
              onChange={(event) => setTest(event.currentTarget.checked)}
            />
            Test: simulated, and free
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={transaction}
              onChange={(event) => setTransaction(event.currentTarget.checked)}
            />
            Transaction: kept open, and queued when you close it
          </label>
          <label>
            Priority
            <input
              type="number"
              min="1"
              step="0.01"
              required
              value={priority}
              onInput={(event) => setPriority(event.currentTarget.value)}
            />
          </label>
          <label>
            Callback URL
            <input
              type="url"
              placeholder="http://127.0.0.1:3000/sms"
              value={callback}
              onInput={(event) => setCallback(event.currentTarget.value)}
            />
          </label>
          <label>
            Custom, as JSON
            <input
              placeholder='{ "order": 42 }'
              spellcheck={false}
              value={custom}
              onInput={(event) => setCustom(event.currentTarget.value)}
            />
          </label>
          <label>
            On, UTC
            <input
              type="datetime-local"
              value={date}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
          </label>
          {accounts.value.length > 1 && (
            <label>
              As
              <select value={email} onChange={(event) => setAccount(event.currentTarget.value)}>
                {accounts.value.map((each) => (
                  <option key={each.email}>{each.email}</option>
                ))}
              </select>
            </label>
          )}
        </fieldset>
        <button type="submit" class="primary">
          Send
        </button>
      </section>
      <Preview
        body={body}
        recipients={recipients}
        realtime={realtime}
        priority={Number(priority)}
      />
    </form>
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('Custom is not JSON: write { "order": 42 }, or leave it out')
  }
}

interface PreviewProps {
  body: string
  recipients: readonly ReadRecipient[]
  realtime: boolean
  priority: number
}

function Preview({ body, recipients, realtime, priority }: PreviewProps) {
  const pricePerSegment = seenPrice() ?? usualPrice
  const [first] = recipients
  if (first === undefined || body === '') return <section class="preview" aria-label="Preview" />
  const { missing, unused } = checkTemplate(body, recipients)
  const { segments, price } = estimate({
    body,
    recipients,
    pricePerSegment,
    realtime,
    priority: Math.max(1, priority || 1),
  })
  const text = renderTemplate(body, first.fields ?? {})
  return (
    <section class="preview" aria-label="Preview">
      <h2>{first.number} gets</h2>
      <p class="bubble">
        <SmsText text={text} />
      </p>
      <SegmentMap text={text} pricePerSegment={pricePerSegment} />
      <p class="total" aria-live="polite">
        {counted(segments, 'segment')} for {counted(recipients.length, 'recipient')}, about{' '}
        {euro(price)}
      </p>
      {Object.entries(missing).map(([name, count]) => (
        <p key={name} class="failure">
          {counted(count, 'recipient')} would get {`{{${name}}}`} as it stands
        </p>
      ))}
      {Object.keys(unused).map((name) => (
        <p key={name} class="hint">
          {name} is not in the text
        </p>
      ))}
    </section>
  )
}

/** What a segment has cost, as far as a message tells. */
function seenPrice(): number | undefined {
  const plain = messages.value.find(
    ({ price, priority, realtime, recipients, text }) =>
      price > 0 && priority === 1 && !realtime && recipients === 1 && (text ?? '').length <= 70,
  )
  return plain?.price
}
