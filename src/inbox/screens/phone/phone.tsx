import { useEffect, useState } from 'preact/hooks'
import { copy } from '../../act.ts'
import { control, dataOf, type Schemas } from '../../api/control.ts'
import { clock } from '../../api/now.ts'
import { groupOf } from '../../parts/badge.tsx'
import { PlainText, SmsText } from '../../parts/sms-text.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { route, to } from '../../route.ts'
import { counted, shortTime } from '../../words.ts'
import { useChanges, useData } from '../../use-data.ts'

type NumberMessage = Schemas['NumberMessage']

/** The maximum number of phone numbers, or of messages to one phone number, that the control API lists in one response. */
const maxListed = 1000

/** Shows the messages to a number as the recipient's phone would show them. */
export function PhoneScreen() {
  const version = useChanges()
  const [search, setSearch] = useState('')
  const [list, , failure] = useData(
    () => dataOf(control.GET('/numbers', { params: { query: { search, limit: maxListed } } })),
    `${version} ${search}`,
  )
  // The first number stays selected until the user chooses another one, so that new messages do not replace what is being read.
  const [first, setFirst] = useState('')
  const newest = list?.numbers[0]?.number
  if (first === '' && newest !== undefined) setFirst(newest)
  const number = route.value.about === '' ? first : route.value.about
  if (list === undefined) return <p class="empty">{failure === '' ? 'Loading…' : failure}</p>
  if (number === '' && search === '') {
    return (
      <div class="empty">
        <h1>No recipients yet</h1>
        <p>
          A number appears here once a message has been sent to it.{' '}
          <a href={to('compose')}>Compose a message</a>.
        </p>
      </div>
    )
  }
  const { numbers, total } = list
  return (
    <div class="phones">
      <nav class="numbers" aria-label="Numbers">
        <label>
          <span class="unseen">Search numbers</span>
          <input
            type="search"
            placeholder="Search numbers"
            autocomplete="off"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <p class="hint" role="status">
          {counted(total, 'number')}
          {total > numbers.length ? `, newest ${numbers.length.toLocaleString('en')} listed` : ''}
        </p>
        <VirtualList
          items={numbers}
          keyOf={(each) => each.number}
          estimate={32}
          label="List of numbers"
          total={total}
          shown={number}
        >
          {(each) => (
            <a
              href={to('phone', each.number)}
              aria-current={each.number === number ? 'true' : undefined}
            >
              <span>{each.number}</span>
              <span class="count">{each.messages.toLocaleString('en')}</span>
            </a>
          )}
        </VirtualList>
      </nav>
      <Handset key={number} number={number} version={version} />
    </div>
  )
}

function Handset({ number, version }: { number: string; version: number }) {
  const [limit, setLimit] = useState(100)
  const [page] = useData(
    () =>
      dataOf(
        control.GET('/numbers/{number}/messages', {
          params: { path: { number }, query: { limit } },
        }),
      ),
    `${version} ${limit}`,
  )
  const [popUp, setPopUp] = useState<NumberMessage | undefined>(undefined)
  const [known, setKnown] = useState<ReadonlySet<string> | undefined>(undefined)
  const messages = page?.messages
  useEffect(() => {
    if (messages === undefined) return
    const arrived = messages.filter((message) => groupOf(message) === 'good')
    const flash = arrived.find((message) => message.flash && known?.has(message.id) === false)
    if (flash !== undefined) setPopUp(flash)
    setKnown(new Set(arrived.map(({ id }) => id)))
  }, [messages])
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
        {typeof page?.next === 'string' && limit < maxListed && (
          <li>
            <button type="button" onClick={() => setLimit(maxListed)}>
              Show older messages
            </button>
          </li>
        )}
        {messages?.toReversed().map((message, index) => (
          <li key={`${message.id} ${index}`} class={`sms ${groupOf(message)}`}>
            <Bubble message={message} onFlash={() => setPopUp(message)} />
          </li>
        ))}
        {messages?.length === 0 && <li class="hint">No messages have been sent to this number.</li>}
      </ol>
    </section>
  )
}

function Bubble({ message, onFlash }: { message: NumberMessage; onFlash: () => void }) {
  const { id, sender, text, otp, flash, doneAt, sentAt, createdAt } = message
  const at = doneAt ?? sentAt ?? createdAt
  const group = groupOf(message)
  return (
    <>
      <p class="sms-head">
        <strong>
          <PlainText text={sender} />
        </strong>
        {flash && <span class="mark">flash</span>}
        <time dateTime={at}>{shortTime(at, clock.value?.now)}</time>
      </p>
      <p class="bubble">
        <SmsText text={text} />
      </p>
      <p class="sms-foot">
        <a href={to('messages', id)} class={`report ${group}`}>
          {stateInWords(message)}
        </a>
        {group === 'good' && otp !== null && (
          <button type="button" onClick={() => copy(otp, 'OTP')}>
            Copy {otp}
          </button>
        )}
        {group === 'good' && flash && (
          <button type="button" class="quiet" onClick={onFlash}>
            Show as flash
          </button>
        )}
      </p>
    </>
  )
}

function stateInWords(message: NumberMessage): string {
  const { status, report, sendAt, createdAt, sentAt } = message
  const group = groupOf(message)
  if (group === 'good') return 'Delivered'
  if (status === 'cancelled') return 'Cancelled before it was sent'
  if (status === 'open') return 'Draft, not sent'
  if (group === 'bad') return `Not delivered: ${report.name}`
  if (sentAt !== null) return `Sent to carrier: ${report.name}`
  return sendAt > createdAt
    ? `Scheduled for ${shortTime(sendAt, clock.value?.now)}`
    : 'In the queue'
}
