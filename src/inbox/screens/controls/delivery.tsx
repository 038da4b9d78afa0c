import { useState } from 'preact/hooks'
import { act } from '../../act.ts'
import { control, dataOf, type Schemas } from '../../api/control.ts'
import { allOutcomes } from '../../outcomes.ts'
import { to } from '../../route.ts'
import { useData } from '../../use-data.ts'
import { counted, timeOf } from '../../words.ts'
import { Form, Table, type SectionProps } from './parts.tsx'

const speeds = [
  ['Stopped', 0],
  ['1 per second', 1],
  ['10 per second', 10],
  ['No limit', null],
] as const

/** Shows the outcomes that are set for numbers, and the queue of messages to send. */
export function DeliverySection({ version }: SectionProps) {
  return (
    <>
      <h2>Outcomes</h2>
      <Outcomes version={version} />
      <h2>Queue</h2>
      <Queue version={version} />
    </>
  )
}

function Outcomes({ version }: SectionProps) {
  const [list, reload] = useData(() => dataOf(control.GET('/outcomes')), version)
  const [looked, setLooked] = useState<Schemas['NumberOutcome'] | undefined>(undefined)
  const outcomes = list?.outcomes ?? []
  const set = (number: string, outcome: string) =>
    act(async () => {
      const body = { outcome: outcome as Schemas['OutcomeName'] }
      await dataOf(control.PUT('/outcomes/{number}', { params: { path: { number } }, body }))
      setLooked(undefined)
      reload()
    }, `${number}: ${outcome}`)
  const look = (number: string) =>
    act(async () =>
      setLooked(await dataOf(control.GET('/outcomes/{number}', { params: { path: { number } } }))),
    )
  const remove = (number: string) =>
    act(async () => {
      await dataOf(control.DELETE('/outcomes/{number}', { params: { path: { number } } }))
      reload()
    }, 'Outcome removed')
  return (
    <>
      <Form
        label="Outcome for a number"
        onSubmit={(field) => {
          const outcome = field('outcome')
          void (outcome === '' ? look(field('number')) : set(field('number'), outcome))
        }}
      >
        <label>
          Number
          <input name="number" required placeholder="+39-3331234567" />
        </label>
        <label>
          Outcome
          <select name="outcome">
            <option value="">(show the current outcome)</option>
            {allOutcomes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="submit">Apply</button>
      </Form>
      {looked !== undefined && (
        <p role="status">
          {looked.number}: <strong>{looked.outcome}</strong>{' '}
          <span class="hint">({sources[looked.source]})</span>
        </p>
      )}
      {outcomes.length === 0 ? (
        <p class="hint">
          No outcomes are set. Magic numbers, and numbers in the sandbox’s outcomes option, have
          predefined outcomes. Messages to all other numbers are delivered by default.
        </p>
      ) : (
        <Table label="Outcomes" head={['Number', 'Outcome', '']}>
          {outcomes.map(({ number, outcome }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{outcome}</td>
              <td class="end">
                <button type="button" class="quiet" onClick={() => void remove(number)}>
                  Remove
                </button>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}

const sources = {
  set: 'set for this number',
  option: 'set by a sandbox option',
  magic: 'a magic number',
  usual: 'the default',
}

function Queue({ version }: SectionProps) {
  const [queue, reload] = useData(() => dataOf(control.GET('/queue')), version)
  const set = (throughput: number | null) =>
    act(async () => {
      await dataOf(control.PUT('/queue', { body: { throughput } }))
      reload()
    }, 'Throughput changed')
  const { throughput = null, messages = [] } = queue ?? {}
  return (
    <>
      <div class="actions" role="group" aria-label="Throughput">
        {speeds.map(([name, speed]) => (
          <button
            key={name}
            type="button"
            aria-pressed={throughput === speed}
            onClick={() => void set(speed)}
          >
            {name}
          </button>
        ))}
        <Form label="Custom throughput" onSubmit={(field) => void set(Number(field('throughput')))}>
          <input
            name="throughput"
            type="number"
            min="0"
            step="any"
            required
            aria-label="Recipients per second"
            placeholder={throughput === null ? 'per second' : String(throughput)}
          />
          <button type="submit">Set</button>
        </Form>
      </div>
      <p>{counted(messages.length, 'message')} waiting</p>
      {messages.length > 0 && (
        <Table label="Queue" head={['Message', 'Send time', 'Recipients', 'Priority', 'Account']}>
          {messages.slice(0, 50).map((message) => (
            <tr key={message.id}>
              <td>
                <a href={to('messages', message.id)}>
                  <code>…{message.id.slice(-6)}</code>
                </a>
              </td>
              <td>{message.leavesAt === null ? 'stopped' : timeOf(message.leavesAt)}</td>
              <td class="figure">{message.recipients}</td>
              <td class="figure">{message.realtime ? 'realtime' : message.priority}</td>
              <td>{message.account}</td>
            </tr>
          ))}
        </Table>
      )}
      {messages.length > 50 && <p class="hint">and {messages.length - 50} more</p>}
    </>
  )
}
