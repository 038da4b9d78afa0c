import { useEffect, useState } from 'preact/hooks'
import { act } from '../../act.ts'
import { control, dataOf } from '../../api/control.ts'
import { onEvent } from '../../api/events.ts'
import { go } from '../../route.ts'
import { AccountsPart } from './accounts.tsx'
import { AssumptionsPart } from './assumptions.tsx'
import { CallbacksPart } from './callbacks.tsx'
import { ClockPart } from './clock.tsx'
import { FaultsPart } from './faults.tsx'
import { QueuePart } from './queue.tsx'
import { RequestsPart } from './requests.tsx'

/** Everything of the sandbox that can be turned. */
export function ControlsScreen() {
  const version = useChanges()
  return (
    <div class="controls">
      <h1 class="unseen">Controls</h1>
      <ClockPart />
      <QueuePart version={version} />
      <AccountsPart version={version} />
      <FaultsPart version={version} />
      <CallbacksPart version={version} />
      <RequestsPart version={version} />
      <AssumptionsPart />
      <section class="card">
        <h2>Reset</h2>
        <p>
          Forgets messages, callbacks, faults, requests, and how far the time was moved. Accounts
          and their tokens stay.
        </p>
        <button type="button" class="danger" onClick={() => void reset()}>
          Forget everything
        </button>
      </section>
    </div>
  )
}

function reset(): Promise<boolean> {
  return act(async () => {
    await dataOf(control.POST('/reset'))
    go('messages')
  }, 'Everything is forgotten')
}

/** A number that rises when something has happened in the sandbox. */
function useChanges(): number {
  const [version, setVersion] = useState(0)
  useEffect(() => {
    let isDue = false
    return onEvent(() => {
      if (isDue) return
      isDue = true
      setTimeout(() => {
        isDue = false
        setVersion((before) => before + 1)
      }, 100)
    })
  }, [])
  return version
}
