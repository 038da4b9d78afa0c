import { counts, search, searchFor } from '../../api/messages.ts'

const groups = [
  ['State', 'state', ['open', 'queued', 'sending', 'delivered', 'failed', 'cancelled']],
  ['Kind', 'is', ['otp', 'flash', 'scheduled', 'realtime', 'test', 'invalid']],
] as const

const titles: Record<string, string> = { otp: 'OTP', invalid: 'invalid numbers' }

/**
 * The filters, each with the number of messages that would match it. Choosing a filter adds it to the search, and choosing it
 * again removes it.
 */
export function Filters() {
  return (
    <div class="filters">
      {groups.map(([title, key, values]) => (
        <div key={key} role="group" aria-label={title} class="filter-group">
          <h2 aria-hidden="true">{title}</h2>
          {values.map((value) => {
            const count = countOf(key, value)
            const isOn = wordsOf(search.value).includes(`${key}:${value}`)
            return (
              <button
                key={value}
                type="button"
                class="filter"
                aria-pressed={isOn}
                disabled={count === 0 && !isOn}
                onClick={() => toggle(`${key}:${value}`)}
              >
                <span>{titles[value] ?? value}</span>
                <span class="count">{count?.toLocaleString('en')}</span>
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function countOf(key: 'state' | 'is', value: string): number | undefined {
  const { status, is } = counts.value ?? {}
  const all: Record<string, number> | undefined = key === 'state' ? status : is
  return all?.[value]
}

function toggle(filter: string): void {
  const words = wordsOf(search.value)
  const others = words.filter((word) => word !== filter)
  searchFor((others.length < words.length ? others : [...words, filter]).join(' '))
}

export function isNarrowed(): boolean {
  return withoutFilters() !== '' && withoutFilters() !== search.value
}

/** Returns the search without its `state:` and `is:` terms. */
export function withoutFilters(): string {
  return wordsOf(search.value)
    .filter((word) => !/^(state|is):/i.test(word))
    .join(' ')
}

/** Returns the words in a search. A quoted phrase counts as one word. */
function wordsOf(line: string): string[] {
  return line.match(/(?:\w+:)?"[^"]*"?|\S+/g) ?? []
}
