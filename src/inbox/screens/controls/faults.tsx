import { useState } from 'preact/hooks'
import { operations } from '../../../../generated/operations.ts'
import { act } from '../../act.ts'
import { control, dataOf, type Fault, type Schemas } from '../../api/control.ts'
import { useData } from '../../use-data.ts'
import { counted } from '../../words.ts'
import { Form, Table, type SectionProps } from './parts.tsx'

type Rule = Schemas['FaultRule']
type Field = (name: string) => string

/** The kinds of fault, and how the page describes each kind. */
const kinds = {
  status: 'custom response',
  reset: 'connection reset',
  hang: 'no response',
  delay: 'late response',
  slowBody: 'slow response body',
  truncate: 'truncated response',
  brokenJson: 'invalid JSON',
} as const satisfies Record<Rule['action']['kind'], string>
type Kind = keyof typeof kinds

/** Lists the configured faults, each with the number of requests that it has affected. */
export function FaultsSection({ version }: SectionProps) {
  const [list, reload] = useData(() => dataOf(control.GET('/faults')), version)
  const [kind, setKind] = useState<Kind>('status')
  const faults = list?.faults ?? []
  const add = (field: Field) =>
    act(async () => {
      await dataOf(control.POST('/faults', { body: readRule(kind, field) }))
      reload()
    }, 'Fault added')
  const remove = (name: string) =>
    act(async () => {
      await dataOf(control.DELETE('/faults/{name}', { params: { path: { name } } }))
      reload()
    }, 'Fault removed')
  const clear = () =>
    act(async () => {
      await dataOf(control.DELETE('/faults'))
      reload()
    }, 'Faults removed')
  return (
    <>
      <Form label="Add a fault" onSubmit={(field) => void add(field)}>
        <label>
          Operation
          <select name="operation">
            <option value="">any</option>
            {Object.keys(operations).map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          Fault
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
            {Object.entries(kinds).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          Times
          <input name="times" type="number" min="1" defaultValue="1" placeholder="always" />
        </label>
        <KindFields kind={kind} />
        <button type="submit" class="primary">
          Add
        </button>
        <details>
          <summary>More conditions</summary>
          <div class="options">
            <label>
              Recipient <input name="number" placeholder="+39-3331234567" />
            </label>
            <label>
              Sender <input name="sender" />
            </label>
            <label>
              Account <input name="account" placeholder="sandbox@example.com" />
            </label>
            <label>
              Skip the first <input name="after" type="number" min="0" />
            </label>
            <label>
              One in every <input name="every" type="number" min="1" />
            </label>
            <label>
              Probability <input name="probability" type="number" min="0" max="1" step="any" />
            </label>
            <label>
              Name <input name="name" maxLength={100} />
            </label>
          </div>
        </details>
      </Form>
      {faults.length === 0 ? (
        <p class="hint">No faults configured.</p>
      ) : (
        <>
          <Table label="Faults" head={['Name', 'Requests', 'Fault', 'When', 'Hits', '']}>
            {faults.map((fault) => (
              <tr key={fault.name}>
                <td>{fault.name}</td>
                <td>{describe(fault.match, 'any')}</td>
                <td>{describe(fault.action)}</td>
                <td>{describe(fault.when, 'always')}</td>
                <td>{counted(fault.hits, 'hit')}</td>
                <td class="end">
                  <button type="button" class="quiet" onClick={() => void remove(fault.name)}>
                    Remove
                  </button>
                </td>
              </tr>
            ))}
          </Table>
          <p>
            <button type="button" onClick={() => void clear()}>
              Remove all
            </button>
          </p>
        </>
      )}
    </>
  )
}

function KindFields({ kind }: { kind: Kind }) {
  return (
    <>
      {kind === 'status' && (
        <>
          <label>
            Status
            <input name="status" type="number" min="200" max="599" required defaultValue="503" />
          </label>
          <label>
            Body
            <select name="body">
              <option>envelope</option>
              <option>html</option>
              <option>empty</option>
            </select>
          </label>
          <label>
            Error code <input name="code" type="number" min="0" />
          </label>
          <label>
            Headers (JSON) <input name="headers" placeholder='{ "Retry-After": "2" }' />
          </label>
        </>
      )}
      {(kind === 'delay' || kind === 'slowBody') && (
        <>
          <label>
            For <input name="for" required size={6} defaultValue="3s" />
          </label>
          <label>
            Clock
            <select name="clock">
              <option>real</option>
              <option>sandbox</option>
            </select>
          </label>
        </>
      )}
      {kind === 'slowBody' && (
        <label>
          Pieces <input name="pieces" type="number" min="1" max="10000" />
        </label>
      )}
      {kind === 'truncate' && (
        <label>
          After bytes <input name="bytes" type="number" min="0" />
        </label>
      )}
      {(kind === 'status' || kind === 'reset' || kind === 'hang') && (
        <label>
          Takes effect
          <select name="takesEffect">
            <option value="">no</option>
            <option value="true">yes</option>
          </select>
        </label>
      )}
    </>
  )
}

/** Reads a fault's rule from the form. The control API validates the rule. */
function readRule(kind: Kind, field: Field): Rule {
  const texts = (names: readonly string[]) =>
    names.filter((name) => field(name) !== '').map((name) => [name, field(name)])
  const numbers = (names: readonly string[]) =>
    names.filter((name) => field(name) !== '').map((name) => [name, Number(field(name))])
  const takesEffect = field('takesEffect') === 'true'
  const rule = {
    ...Object.fromEntries(texts(['name'])),
    match: Object.fromEntries(texts(['operation', 'number', 'sender', 'account'])),
    when: Object.fromEntries(numbers(['times', 'after', 'every', 'probability'])),
    action: {
      kind,
      ...Object.fromEntries([
        ...texts(['body', 'for', 'clock']),
        ...numbers(['status', 'code', 'pieces', 'bytes']),
      ]),
      ...(field('headers') !== '' && { headers: JSON.parse(field('headers')) as unknown }),
      ...(takesEffect || kind === 'reset' || kind === 'hang' ? { takesEffect } : {}),
    },
  }
  return rule
}

function describe(part: Fault['match'] | Fault['when'] | Fault['action'], otherwise = ''): string {
  const words = Object.entries(part).map(([name, value]) => {
    if (name === 'takesEffect') return value === true ? 'takes effect' : 'without effect'
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return name === 'kind' ? kinds[value as Kind] : name === 'operation' ? text : `${name} ${text}`
  })
  return words.length === 0 ? otherwise : words.join(', ')
}
