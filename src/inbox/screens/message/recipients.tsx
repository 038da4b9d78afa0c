import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { MessageDetails, Schemas } from '../../api/control.ts'
import { groupOf } from '../../parts/badge.tsx'
import { PlainText, SmsText } from '../../parts/sms-text.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { shortTime, timeOf } from '../../words.ts'

type Group = 'bad' | 'invalid' | 'wait' | 'good'

interface Entry {
  group: Group
  number: string
  text: string
  state: string
  at: string | null
}

/** The groups of recipients, with failures first. */
const groups: Record<Group, string> = {
  bad: 'not delivered',
  invalid: 'invalid',
  wait: 'pending',
  good: 'delivered',
}
const order = Object.keys(groups) as Group[]

/** Shows a message's text and its recipients. */
export function Recipients({ message }: { message: MessageDetails }) {
  const { texts, invalid, body } = message
  const [first] = texts
  const isTemplate = first !== undefined && first.text !== body
  return (
    <section>
      <h2>{texts.length + invalid.length > 1 ? 'Recipients' : 'Text'}</h2>
      {texts.length + invalid.length > 1 ? (
        <RecipientTable message={message} />
      ) : (
        first !== undefined && <OneRecipient recipient={first} />
      )}
      {texts.length === 0 && (
        <>
          <p class="hint">The message has no valid recipient. Its text:</p>
          <p class="bubble">
            <SmsText text={body} />
          </p>
        </>
      )}
      {isTemplate && (
        <details>
          <summary>Template</summary>
          <p class="bubble">
            <SmsText text={body} />
          </p>
        </details>
      )}
    </section>
  )
}

function OneRecipient({ recipient }: { recipient: Schemas['RecipientText'] }) {
  const { text, report, doneAt, sentAt } = recipient
  const group = groupOf(recipient)
  const at = doneAt ?? sentAt
  return (
    <>
      <p class={`bubble ${group}`}>
        <SmsText text={text} />
      </p>
      <p class={`report ${group}`}>
        <strong>
          <Breakable name={report.name} />
        </strong>{' '}
        <span class="hint">{report.description}</span>{' '}
        {at !== null && <time dateTime={at}>{timeOf(at)}</time>}
      </p>
    </>
  )
}

/** Shows a state's name, which wraps only between words. */
function Breakable({ name }: { name: string }) {
  return (
    <span>
      {name.split(/(?<=_)/).map((word, index) => (
        <Fragment key={index}>
          {word}
          <wbr />
        </Fragment>
      ))}
    </span>
  )
}

function RecipientTable({ message }: { message: MessageDetails }) {
  const [wanted, setWanted] = useState<Group | undefined>(undefined)
  const [typed, setTyped] = useState('')
  const entries = entriesOf(message)
  const digits = typed.replaceAll(/\D/g, '')
  const found = entries
    .filter(({ group }) => wanted === undefined || group === wanted)
    .filter(
      ({ number, text }) =>
        typed === '' ||
        (digits !== '' && number.replaceAll(/\D/g, '').includes(digits)) ||
        `${number} ${text}`.toLowerCase().includes(typed.toLowerCase()),
    )
  return (
    <>
      <div class="actions" role="group" aria-label="Filter recipients">
        <input
          type="search"
          aria-label="Search recipients"
          placeholder="Search recipients"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {order.map((group) => {
          const count = entries.filter((entry) => entry.group === group).length
          if (count === 0) return null
          return (
            <button
              key={group}
              type="button"
              class="filter"
              aria-pressed={group === wanted}
              onClick={() => setWanted(group === wanted ? undefined : group)}
            >
              {groups[group]} <span class="count">{count.toLocaleString('en')}</span>
            </button>
          )
        })}
      </div>
      {found.length === 0 ? (
        <p class="hint">No recipients match.</p>
      ) : (
        <div
          class="recipients"
          role="table"
          aria-label="Recipients"
          aria-rowcount={found.length + 1}
          data-rows={Math.min(found.length, 8)}
        >
          <div role="rowgroup" class="recipients-head">
            <div role="row" aria-rowindex={1}>
              <span role="columnheader">Number</span>
              <span role="columnheader">State</span>
              <span role="columnheader">Text</span>
            </div>
          </div>
          <VirtualList
            items={found}
            keyOf={({ number }, index) => `${index} ${number}`}
            estimate={34}
            label="Rows of recipients"
            kind="table"
          >
            {(entry) => <Row entry={entry} sentAt={message.createdAt} />}
          </VirtualList>
        </div>
      )}
    </>
  )
}

function Row({ entry, sentAt }: { entry: Entry; sentAt: string }) {
  const { number, group, state, at, text } = entry
  return (
    <>
      <span role="cell" class="number">
        <PlainText text={number} />
      </span>
      <span role="cell" class={`report ${group}`}>
        <Breakable name={state} />{' '}
        {at !== null && <time dateTime={at}>{shortTime(at, sentAt)}</time>}
      </span>
      <span role="cell" class="text">
        <PlainText text={text} />
      </span>
    </>
  )
}

function entriesOf({ texts, invalid }: MessageDetails): Entry[] {
  const entries = [
    ...texts.map((recipient): Entry => {
      const { number, text, report, doneAt, sentAt } = recipient
      const at = doneAt ?? sentAt
      return { group: groupOf(recipient), number, text, state: report.name, at }
    }),
    ...invalid.map((number): Entry => ({
      group: 'invalid',
      number,
      text: '',
      state: 'invalid number, left out',
      at: null,
    })),
  ]
  return order.flatMap((group) => entries.filter((entry) => entry.group === group))
}
