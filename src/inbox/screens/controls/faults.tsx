import { useState } from 'preact/hooks'
import { operations, type OperationId } from '../../../../generated/operations.ts'
import { act } from '../../act.ts'
import { control, dataOf, type Fault, type Schemas } from '../../api/control.ts'
import { counted } from '../../words.ts'
import { useData } from './use-data.ts'

type Action = Schemas['FaultAction']

/** What can be let go wrong, in words. */
const actions: Record<string, { words: string; action: Action }> = {
  unavailable: { words: 'answers 503', action: { kind: 'status', status: 503 } },
  lost: {
    words: 'is done, and its answer lost',
    action: { kind: 'reset', takesEffect: true },
  },
  reset: { words: 'is cut off, and not done', action: { kind: 'reset', takesEffect: false } },
  delay: { words: 'takes 3 seconds', action: { kind: 'delay', for: '3s' } },
  hang: { words: 'is never answered', action: { kind: 'hang', takesEffect: false } },
  html: {
    words: 'answers a page of HTML, 502',
    action: { kind: 'status', status: 502, body: 'html' },
  },
  brokenJson: { words: 'answers broken JSON', action: { kind: 'brokenJson' } },
}

/** Lets requests go wrong, and says how often they did. */
export function FaultsPart({ version }: { version: number }) {
  const [list, reload] = useData(() => dataOf(control.GET('/faults')), version)
  const [operation, setOperation] = useState<OperationId | ''>('sendMessage')
  const [what, setWhat] = useState('unavailable')
  const [times, setTimes] = useState('1')
  const faults = list?.faults ?? []
  const add = (event: Event) => {
    event.preventDefault()
    const action = actions[what]?.action
    if (action === undefined) return
    void act(async () => {
      const match = operation === '' ? {} : { operation }
      const when = times === '' ? {} : { times: Number(times) }
      await dataOf(control.POST('/faults', { body: { match, when, action } }))
      reload()
    }, 'Added')
  }
  const remove = (name: string) =>
    act(async () => {
      await dataOf(control.DELETE('/faults/{name}', { params: { path: { name } } }))
      reload()
    }, 'Removed')
  return (
    <section class="card">
      <h2>Faults</h2>
      {faults.length === 0 && <p class="hint">Nothing goes wrong by itself.</p>}
      <ul class="plain">
        {faults.map((fault) => (
          <li key={fault.name}>
            <strong>{fault.name}</strong> {describe(fault)}{' '}
            <span class="mark">{counted(fault.hits, 'hit')}</span>{' '}
            <button type="button" class="quiet" onClick={() => void remove(fault.name)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <form class="inline" onSubmit={add}>
        <label>
          <span class="unseen">Operation</span>
          <select
            value={operation}
            onChange={(event) => setOperation(event.currentTarget.value as OperationId | '')}
          >
            <option value="">any request</option>
            {Object.keys(operations).map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          <span class="unseen">What goes wrong</span>
          <select value={what} onChange={(event) => setWhat(event.currentTarget.value)}>
            {Object.entries(actions).map(([id, { words }]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          times
          <input
            type="number"
            min="1"
            size={4}
            value={times}
            onInput={(event) => setTimes(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Add</button>
      </form>
    </section>
  )
}

function describe({ match, when, action }: Fault): string {
  const of = match.operation === undefined ? 'any request' : [match.operation].flat().join(', ')
  const times = when.times === undefined ? '' : `, ${counted(when.times, 'time')}`
  return `${of}: ${action.kind}${action.kind === 'status' ? ` ${action.status}` : ''}${times}`
}
