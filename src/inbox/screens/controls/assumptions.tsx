import { useState } from 'preact/hooks'
import { control, dataOf } from '../../api/control.ts'
import { useData } from '../../use-data.ts'
import { counted } from '../../words.ts'
import { Table } from './parts.tsx'

/** Lists the sandbox's assumptions about undocumented behaviour, with their current values. */
export function AssumptionsSection() {
  const [list] = useData(() => dataOf(control.GET('/assumptions')), 0)
  const [typed, setTyped] = useState('')
  const assumptions = list?.assumptions ?? []
  const changed = assumptions.filter(({ value, default: usual }) => value !== usual)
  const found = assumptions.filter((assumption) =>
    JSON.stringify(assumption).toLowerCase().includes(typed.toLowerCase()),
  )
  return (
    <>
      <div class="actions">
        <input
          type="search"
          aria-label="Search assumptions"
          placeholder="Search assumptions"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span class="hint">
          {counted(assumptions.length, 'assumption')}, {changed.length} changed
        </span>
      </div>
      <Table label="Assumptions" head={['Id', 'Behaviour', 'Current value']}>
        {found.map(({ id, switch: name, statement, value, default: usual, choices }) => (
          <tr key={id}>
            <td>{id}</td>
            <td class="wide">
              {statement} <code class="hint">{name}</code>
            </td>
            <td>
              <strong class={value === usual ? '' : 'changed'}>{value}</strong>
              {value === usual ? '' : ` (default ${usual})`}
              <div class="hint">
                or{' '}
                {choices
                  .filter((choice) => choice.value !== value)
                  .map((choice) => choice.value)
                  .join(', ')}
              </div>
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}
