import type { ComponentChildren } from 'preact'

/** The props of a section. `version` increases whenever something in the sandbox changes. */
export interface SectionProps {
  version: number
}

/** A table that scrolls horizontally if it is wider than the page. */
export function Table({
  label,
  head,
  children,
}: {
  label: string
  head: readonly string[]
  children: ComponentChildren
}) {
  return (
    <div class="table" tabIndex={0} role="region" aria-label={`Table: ${label}`}>
      <table aria-label={label}>
        <thead>
          <tr>
            {head.map((name) =>
              name === '' ? (
                <td key={name} />
              ) : (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** A form whose fields are read when it is submitted. */
export function Form({
  onSubmit,
  label,
  children,
}: {
  onSubmit: (fields: (name: string) => string, form: HTMLFormElement) => void
  label: string
  children: ComponentChildren
}) {
  return (
    <form
      class="inline"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        onSubmit((name) => {
          const value = data.get(name)
          return typeof value === 'string' ? value.trim() : ''
        }, event.currentTarget)
      }}
    >
      {children}
    </form>
  )
}
