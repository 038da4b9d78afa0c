import { useEffect, useState } from 'preact/hooks'
import { copy } from '../../act.ts'
import { control, dataOf, type Message } from '../../api/control.ts'
import { messages } from '../../api/messages.ts'
import { PlainText, SmsText } from '../../parts/sms-text.tsx'
import { go, route, to } from '../../route.ts'
import { timeOf } from '../../words.ts'

/** A text as it came to one handset. */
interface Received {
  message: Message
  text: string
  at: string
}

/** A number's messages, as its handset would show them. */
export function PhoneScreen() {
  const numbers = [
    ...new Set(messages.value.flatMap(({ to: number }) => (number === null ? [] : [number]))),
  ]
  // The first that there was, until another is chosen: a handset is not taken out of somebody's hand.
  const [first, setFirst] = useState('')
  if (first === '' && numbers[0] !== undefined) setFirst(numbers[0])
  const number = route.value.about === '' ? first : route.value.about
  if (number === '') {
    return (
      <div class="empty">
        <h1>No handset has anything</h1>
        <p>
          As soon as a message has a recipient it is here. <a href={to('compose')}>Write one</a>.
        </p>
      </div>
    )
  }
  return (
    <div class="phones">
      <nav class="numbers" aria-label="Numbers">
        {numbers.slice(0, 200).map((each) => (
          <a
            key={each}
            href={to('phone', each)}
            aria-current={each === number ? 'true' : undefined}
          >
            {each}
          </a>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const wanted = new FormData(event.currentTarget).get('number')
            if (typeof wanted === 'string' && wanted !== '') go('phone', wanted)
          }}
        >
          <label>
            Another number
            <input name="number" placeholder="+39-3331234567" autocomplete="off" />
          </label>
        </form>
      </nav>
      <Handset key={number} number={number} />
    </div>
  )
}

function Handset({ number }: { number: string }) {
  const [received, setReceived] = useState<readonly Received[] | undefined>(undefined)
  const [popUp, setPopUp] = useState<Received | undefined>(undefined)
  const list = messages.value
  useEffect(() => {
    let isGone = false
    const show = (found: Received[]) => {
      if (isGone) return
      const before = new Set(received?.map(({ message }) => message.id))
      const flash = found.find(({ message }) => message.flash && !before.has(message.id))
      if (received !== undefined && flash !== undefined) setPopUp(flash)
      setReceived(found)
    }
    receivedBy(number).then(show, () => show([]))
    return () => {
      isGone = true
    }
  }, [number, list])
  return (
    <section class="handset" aria-label={`Handset of ${number}`}>
      <header>
        <h1>{number}</h1>
      </header>
      {popUp !== undefined && (
        <div class="flash" role="alertdialog" aria-label="Flash message">
          <p>
            <SmsText text={popUp.text} />
          </p>
          <button type="button" onClick={() => setPopUp(undefined)}>
            OK
          </button>
        </div>
      )}
      <ol class="thread" tabIndex={0} aria-label="Thread">
        {received?.toReversed().map(({ message, text, at }) => (
          <li key={message.id} class={message.flash ? 'bubble flash-bubble' : 'bubble'}>
            <p class="bubble-head">
              <strong>
                <PlainText text={message.sender} />
              </strong>{' '}
              <time dateTime={at}>{timeOf(at)}</time>
              {message.flash && <span class="mark">flash</span>}
            </p>
            <p>
              <SmsText text={text} />
            </p>
            <p class="bubble-foot">
              {message.otp !== null && message.to === number && (
                <button
                  type="button"
                  class="primary"
                  onClick={() => copy(message.otp ?? '', 'The code')}
                >
                  Copy {message.otp}
                </button>
              )}
              {message.flash && (
                <button type="button" onClick={() => setPopUp({ message, text, at })}>
                  Show as flash
                </button>
              )}
              <a href={to('messages', message.id)}>{message.status}</a>
            </p>
          </li>
        ))}
        {received?.length === 0 && <li class="hint">Nothing has come to this number.</li>}
      </ol>
    </section>
  )
}

/** What has been handed over; the others are not on the handset yet, or will never be. */
const hasLeft: ReadonlySet<Message['status']> = new Set(['sending', 'delivered', 'failed'])

/** The newest messages to a number, with the text that is its own. */
async function receivedBy(number: string): Promise<Received[]> {
  const page = await dataOf(
    control.GET('/messages', { params: { query: { to: number, limit: 50 } } }),
  )
  const sent = page.messages.filter(({ status }) => hasLeft.has(status))
  return Promise.all(
    sent.map(async (message) => {
      const at = message.queuedAt ?? message.createdAt
      if (message.to === number) return { message, text: message.text ?? message.body, at }
      const path = { id: message.id }
      const { texts } = await dataOf(control.GET('/messages/{id}', { params: { path } }))
      const own = texts.find((recipient) => recipient.number === number)
      return { message, text: own?.text ?? message.body, at }
    }),
  )
}
