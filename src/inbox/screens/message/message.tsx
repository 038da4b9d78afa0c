import { useEffect, useState } from 'preact/hooks'
import { control, dataOf, type Callback, type MessageDetails } from '../../api/control.ts'
import { onEvent, type SandboxEvent } from '../../api/events.ts'
import { Marks, Status } from '../../parts/badge.tsx'
import { SegmentMap } from '../../parts/segment-map.tsx'
import { PlainText, SmsText } from '../../parts/sms-text.tsx'
import { go } from '../../route.ts'
import { counted, euro, timeOf } from '../../words.ts'
import { MessageActions } from './message-actions.tsx'
import { RawMessage } from './raw-message.tsx'
import { Timeline } from './timeline.tsx'

interface Shown {
  message: MessageDetails
  callbacks: readonly Callback[]
}

/** How many recipients are shown at once. */
const mostRecipients = 50

/** One message, with all that there is to know of it. */
export function MessagePane({ id }: { id: string }) {
  const [shown, setShown] = useState<Shown | undefined>(undefined)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let isGone = false
    const load = () => {
      loadShown(id).then(
        (found) => isGone || setShown(found),
        (error: unknown) =>
          isGone || setFailure(error instanceof Error ? error.message : String(error)),
      )
    }
    load()
    const end = onEvent((event) => {
      if ('message' in event && event.message === id) load()
      if (isChange(event) && event.path.includes(id)) load()
      if (event.kind === 'reset') go('messages')
    })
    return () => {
      isGone = true
      end()
    }
  }, [id])
  return (
    <article class="message-side" aria-label="Message">
      <p class="back">
        <button type="button" class="quiet" onClick={() => go('messages')}>
          ← All messages
        </button>
      </p>
      {failure !== '' && <p class="failure">{failure}</p>}
      {shown !== undefined && <Details {...shown} />}
    </article>
  )
}

/** A request that changes something, which reading one does not. */
function isChange(event: SandboxEvent): event is SandboxEvent & { kind: 'requestAnswered' } {
  return event.kind === 'requestAnswered' && event.method !== 'GET'
}

async function loadShown(id: string): Promise<Shown> {
  const message = await dataOf(control.GET('/messages/{id}', { params: { path: { id } } }))
  const { callbacks } = await dataOf(
    control.GET('/callbacks', { params: { query: { message: id, limit: 100 } } }),
  )
  return { message, callbacks }
}

function Details({ message, callbacks }: Shown) {
  const { texts, body, sender, price, account, priority, sendAt, invalid, status } = message
  const [first] = texts
  const segments = texts.reduce((sum, recipient) => sum + recipient.segments, 0)
  return (
    <>
      <header class="message-head">
        <h1>
          {first?.number ?? 'Nobody'}
          {texts.length > 1 ? ` and ${texts.length - 1} more` : ''}
        </h1>
        <p>
          <Status status={status} /> <Marks message={message} /> from{' '}
          <strong>
            <PlainText text={sender} />
          </strong>
        </p>
      </header>
      <MessageActions message={message} />
      <section>
        <h2>Text</h2>
        {texts.slice(0, mostRecipients).map((recipient, index) => (
          <div key={index} class="recipient">
            <p class="recipient-head">
              <strong>{recipient.number}</strong> <span>{recipient.report.name}</span>
            </p>
            <p class="bubble">
              <SmsText text={recipient.text} />
            </p>
          </div>
        ))}
        {texts.length > mostRecipients && <p>and {texts.length - mostRecipients} more</p>}
        {invalid.length > 0 && (
          <p class="failure">
            {counted(invalid.length, 'wrong number')}, left out:{' '}
            <PlainText text={invalid.slice(0, 20).join(', ')} />
          </p>
        )}
        {first !== undefined && first.text !== body && (
          <details>
            <summary>Template</summary>
            <p class="bubble">
              <SmsText text={body} />
            </p>
          </details>
        )}
      </section>
      {first !== undefined && (
        <section>
          <h2>Segments</h2>
          <SegmentMap
            text={first.text}
            {...(segments > 0 ? { pricePerSegment: price / segments } : {})}
          />
        </section>
      )}
      <section>
        <h2>Facts</h2>
        <dl class="facts">
          <Fact name="Price">
            {euro(price)} for {counted(segments, 'segment')}
          </Fact>
          <Fact name="Priority">{priority}</Fact>
          <Fact name="To be sent">{timeOf(sendAt)}</Fact>
          <Fact name="Account">{account}</Fact>
          <Fact name="Id">
            <code>{message.id}</code>
          </Fact>
        </dl>
      </section>
      <section>
        <h2>What happened</h2>
        <Timeline message={message} callbacks={callbacks} />
      </section>
      <RawMessage message={message} />
    </>
  )
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
