import { useState } from 'preact/hooks'
import { act } from '../../act.ts'
import { control, dataOf } from '../../api/control.ts'
import { clock, loadNow } from '../../api/now.ts'

const usual = ['10s', '1m', '1h', '1d']

/** What time it is in the sandbox, and moving it. */
export function ClockPart() {
  const [duration, setDuration] = useState('2h')
  const { now, kind } = clock.value ?? {}
  return (
    <section class="card">
      <h2>Clock</h2>
      <p class="big">
        <time dateTime={now}>{now?.slice(0, 19).replace('T', ' ')}</time>
      </p>
      <p class="hint">
        {kind === 'manual' ? 'It stands still until it is moved.' : `It goes by itself (${kind}).`}
      </p>
      <div class="actions">
        {usual.map((time) => (
          <button key={time} type="button" onClick={() => void advance(time)}>
            +{time}
          </button>
        ))}
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault()
            void advance(duration)
          }}
        >
          <label>
            <span class="unseen">By how much</span>
            <input
              size={6}
              value={duration}
              onInput={(event) => setDuration(event.currentTarget.value)}
            />
          </label>
          <button type="submit">Advance</button>
        </form>
      </div>
    </section>
  )
}

function advance(time: string): Promise<boolean> {
  return act(async () => {
    clock.value = await dataOf(control.POST('/clock/advance', { body: { duration: time } }))
    await loadNow()
  }, `${time} later`)
}
