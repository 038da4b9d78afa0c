import { useEffect, useState } from 'preact/hooks'
import { copy, inWords } from '../../act.ts'
import {
  control,
  dataOf,
  type Callback,
  type LoggedRequest,
  type MessageDetails,
} from '../../api/control.ts'
import { onEvent, type SandboxEvent } from '../../api/events.ts'
import { closeMessage } from '../../parts/keys.ts'
import { Marks, Status } from '../../parts/badge.tsx'
import { PlainText } from '../../parts/sms-text.tsx'
import { go } from '../../route.ts'
import { counted, timeOf } from '../../words.ts'
import { Cost } from './cost.tsx'
import { MessageActions } from './message-actions.tsx'
import { Recipients } from './recipients.tsx'
import { Requests } from './requests.tsx'
import { Timeline } from './timeline.tsx'

interface Shown {
  message: MessageDetails
  callbacks: readonly Callback[]
  requests: readonly LoggedRequest[]
}

/** Shows one message: its text and recipients, price, timeline, requests and actions. */
export function MessagePane({ id }: { id: string }) {
  const [shown, setShown] = useState<Shown | undefined>(undefined)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let isGone = false
    const load = () => {
      loadShown(id).then(
        (found) => isGone || (setShown(found), setFailure('')),
        (error: unknown) => isGone || setFailure(inWords(error)),
      )
    }
    let isDue = false
    const loadSoon = () => {
      if (isDue) return
      isDue = true
      setTimeout(() => {
        isDue = false
        if (!isGone) load()
      }, 50)
    }
    load()
    const end = onEvent((event) => {
      if (event.kind === 'reset') go('messages')
      else if (isAbout(event, id)) loadSoon()
    })
    return () => {
      isGone = true
      end()
    }
  }, [id])
  return (
    <article class="message-side" aria-label="Message">
      <p class="back">
        <button type="button" class="quiet" onClick={() => closeMessage()}>
          ← All messages
        </button>
      </p>
      {failure !== '' && <p class="failure">{failure}</p>}
      {shown !== undefined && <Details {...shown} />}
    </article>
  )
}

function isAbout(event: SandboxEvent, id: string): boolean {
  if ('message' in event) return event.message === id
  // Requests that only read a message change nothing.
  if (event.kind === 'requestHandled') return event.method !== 'GET' && event.path.includes(id)
  return event.kind === 'messagesDeleted' || event.kind === 'missed'
}

async function loadShown(id: string): Promise<Shown> {
  const query = { message: id, limit: 100 }
  const [message, { callbacks }, { requests }] = await Promise.all([
    dataOf(control.GET('/messages/{id}', { params: { path: { id } } })),
    dataOf(control.GET('/callbacks', { params: { query } })),
    dataOf(control.GET('/requests', { params: { query } })),
  ])
  return { message, callbacks, requests }
}

function Details({ message, callbacks, requests }: Shown) {
  const { to, recipients, sender, otp, account, priority, sendAt, id } = message
  return (
    <>
      <header class="message-head">
        <h1>{recipients > 1 ? counted(recipients, 'recipient') : (to ?? 'No recipient')}</h1>
        <p>
          <Status message={message} /> from{' '}
          <strong>
            <PlainText text={sender} />
          </strong>{' '}
          <Marks message={message} />
        </p>
        {otp !== null && (
          <button type="button" class="primary" onClick={() => copy(otp, 'OTP')}>
            Copy {otp}
          </button>
        )}
      </header>
      <Recipients message={message} />
      <Cost message={message} />
      <section>
        <h2>Timeline</h2>
        <Timeline message={message} callbacks={callbacks} />
      </section>
      <section>
        <h2>Request</h2>
        <dl class="facts">
          <Fact name="Send date">{timeOf(sendAt)}</Fact>
          <Fact name="Priority">{priority}</Fact>
          <Fact name="Account">{account}</Fact>
          <Fact name="Id">
            <code>{id}</code>
          </Fact>
        </dl>
        <Requests message={message} requests={requests} />
      </section>
      <MessageActions message={message} />
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
