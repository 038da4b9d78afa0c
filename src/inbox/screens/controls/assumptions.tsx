import { control, dataOf } from '../../api/control.ts'
import { useData } from './use-data.ts'

/** What no source documents, and what is in force. */
export function AssumptionsPart() {
  const [list] = useData(() => dataOf(control.GET('/assumptions')), 0)
  const assumptions = list?.assumptions ?? []
  const changed = assumptions.filter(({ value, default: usual }) => value !== usual)
  return (
    <section class="card wide">
      <h2>Assumptions</h2>
      <p>
        {assumptions.length} things that no source documents
        {changed.length > 0 ? `, ${changed.length} of them otherwise than usual` : ''}
      </p>
      <details>
        <summary>All of them</summary>
        <dl class="assumptions">
          {assumptions.map(({ id, switch: name, statement, value, default: usual }) => (
            <div key={id} class={value === usual ? '' : 'changed'}>
              <dt>
                {id} <code>{name}</code> {value}
              </dt>
              <dd>{statement}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
