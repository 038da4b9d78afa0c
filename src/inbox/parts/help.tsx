import { useEffect, useRef } from 'preact/hooks'
import { helpIsOpen, keys } from './key-list.ts'

/** The dialog that lists the keyboard shortcuts. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = helpIsOpen.value
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-title"
      onClose={() => (helpIsOpen.value = false)}
      onCancel={() => (helpIsOpen.value = false)}
    >
      <h2 id="help-title">Keyboard shortcuts</h2>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}
