import { useEffect } from 'preact/hooks'
import { notice } from '../act.ts'
import { counts, search } from '../api/messages.ts'
import { counted } from '../words.ts'

/** Shows the latest notice. Screen readers announce the notice and the number of messages. */
export function Announcer() {
  const current = notice.value
  useEffect(() => {
    if (current === undefined || current.isFailure) return undefined
    const timer = setTimeout(() => (notice.value = undefined), 4000)
    return () => clearTimeout(timer)
  }, [current])
  const found = counts.value?.found
  const count =
    found === undefined ? '' : `${counted(found, 'message')}${search.value === '' ? '' : ' found'}`
  return (
    <>
      <p class="unseen" role="status" aria-label="Messages">
        {count}
      </p>
      <div
        class="notices"
        role={current?.isFailure === true ? 'alert' : 'status'}
        aria-label="Notice"
      >
        {current !== undefined && (
          <p class={current.isFailure ? 'notice failure' : 'notice'}>
            {current.text}
            <button
              type="button"
              class="quiet"
              aria-label="Close"
              onClick={() => (notice.value = undefined)}
            >
              ×
            </button>
          </p>
        )}
      </div>
    </>
  )
}
