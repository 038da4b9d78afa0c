import { act } from '../../act.ts'
import { control, dataOf } from '../../api/control.ts'
import { clock, loadNow } from '../../api/now.ts'
import { timeOf } from '../../words.ts'
import { Form } from './parts.tsx'

const steps = ['10s', '1m', '1h', '1d']

/** Shows the sandbox's clock, with buttons to advance it. */
export function TimeSection() {
  const { now = '', kind } = clock.value ?? {}
  return (
    <>
      <p class="big">
        <time dateTime={now}>{timeOf(now)}</time>
      </p>
      <p class="hint">
        {kind === 'manual'
          ? 'Stopped until you advance the clock'
          : `Running ${kind === 'real' ? 'in real time' : `at ${kind} real time`}`}
        . Times are in UTC.
      </p>
      <div class="actions">
        {steps.map((step) => (
          <button key={step} type="button" onClick={() => void advance(step)}>
            +{step}
          </button>
        ))}
        <Form label="Advance the clock" onSubmit={(field) => void advance(field('duration'))}>
          <input name="duration" aria-label="Duration" size={6} required defaultValue="2h" />
          <button type="submit">Advance</button>
        </Form>
      </div>
      <p class="hint">
        When the clock advances, messages, delivery reports, callbacks and token expiries that
        become due are processed in chronological order.
      </p>
    </>
  )
}

function advance(duration: string): Promise<boolean> {
  return act(async () => {
    clock.value = await dataOf(control.POST('/clock/advance', { body: { duration } }))
    await loadNow()
  }, `Advanced by ${duration}`)
}
