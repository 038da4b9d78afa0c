import { useRef, useState } from 'preact/hooks'
import { act } from '../../act.ts'
import { control, dataOf } from '../../api/control.ts'
import { loadMessages } from '../../api/messages.ts'
import { loadNow } from '../../api/now.ts'
import { go } from '../../route.ts'

/** Buttons that export, replace or delete the sandbox's data. */
export function DangerSection() {
  const [isAsked, setAsked] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <h2>Snapshot</h2>
      <p class="hint">
        A snapshot is a file with the sandbox’s accounts, tokens, messages, callbacks, outcomes and
        time, but without its faults and its request log. You can import the file here, or with
        gateway-sms sandbox --import. Importing a snapshot here replaces the sandbox’s current data.
      </p>
      <div class="actions">
        <button type="button" onClick={() => void download()}>
          Export snapshot
        </button>
        <button type="button" class="danger" onClick={() => file.current?.click()}>
          Import snapshot…
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="Snapshot file"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen !== undefined) void restore(chosen)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <h2>Reset</h2>
      <p class="hint">
        Deletes all messages, callbacks, faults, outcomes and requests, and the tokens that were
        created through the token service. Also resets the clock and each account’s credit. Accounts
        and all other tokens are kept.
      </p>
      <div class="actions">
        {isAsked ? (
          <>
            <button type="button" class="danger solid" onClick={() => void reset()}>
              Yes, reset the sandbox
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              No
            </button>
          </>
        ) : (
          <button type="button" class="danger" onClick={() => setAsked(true)}>
            Reset the sandbox
          </button>
        )}
      </div>
    </>
  )
}

function reset(): Promise<boolean> {
  return act(async () => {
    await dataOf(control.POST('/reset'))
    go('messages')
  }, 'Sandbox reset')
}

function download(): Promise<boolean> {
  return act(async () => {
    const text = await dataOf(control.GET('/snapshot', { parseAs: 'blob' }))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(text)
    link.download = 'gateway-sms-snapshot.ndjson'
    link.click()
    URL.revokeObjectURL(link.href)
  }, 'Snapshot exported')
}

function restore(file: File): Promise<boolean> {
  return act(async () => {
    await dataOf(
      control.PUT('/snapshot', {
        body: await file.text(),
        bodySerializer: (text) => text,
        headers: { 'content-type': 'application/x-ndjson' },
      }),
    )
    await Promise.all([loadMessages(), loadNow()])
    go('messages')
  }, 'Snapshot imported')
}
