import { useEffect, useState } from 'preact/hooks'
import { found, isLoaded, messages, query, search } from '../../api/messages.ts'
import { flags, states } from '../../query/parse-query.ts'
import { route } from '../../route.ts'
import { MessagePane } from '../message/message.tsx'
import { EmptyInbox } from './empty-inbox.tsx'
import { MessageList } from './message-list.tsx'

/** Every message, the newest first, and the one that is open beside them. */
export function MessagesScreen() {
  const { about } = route.value
  if (!isLoaded.value) return <p class="empty">Asking the sandbox…</p>
  if (messages.value.length === 0 && about === '') return <EmptyInbox />
  return (
    <div class={about === '' ? 'split' : 'split with-message'}>
      <section class="list-side" aria-label="Messages">
        <h1 class="unseen">Messages</h1>
        <Search />
        {found.value.length === 0 ? <NothingFound /> : <MessageList open={about} />}
      </section>
      {about !== '' && <MessagePane key={about} id={about} />}
    </div>
  )
}

function Search() {
  // The list is searched when the typing pauses, not between two letters.
  const [typed, setTyped] = useState(search.value)
  useEffect(() => {
    const timer = setTimeout(() => (search.value = typed), 120)
    return () => clearTimeout(timer)
  }, [typed])
  const { unknown } = query.value
  const add = (filter: string) => {
    const line = typed.split(' ').includes(filter)
      ? typed.replace(filter, '').replaceAll(/ {2,}/g, ' ').trim()
      : `${typed} ${filter}`.trim()
    setTyped(line)
    search.value = line
  }
  return (
    <search>
      <label class="unseen" for="search">
        Search
      </label>
      <input
        id="search"
        type="search"
        placeholder="Search, or to: from: state: is:"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="filters" role="group" aria-label="Filters">
        {[
          ...flags.map((flag) => `is:${flag}`),
          ...states.slice(0, 5).map((state) => `state:${state}`),
        ].map((filter) => (
          <button
            key={filter}
            type="button"
            class="filter"
            aria-pressed={typed.split(' ').includes(filter)}
            onClick={() => add(filter)}
          >
            {filter.split(':')[1]}
          </button>
        ))}
      </div>
      {unknown.length > 0 && (
        <p class="hint">
          {unknown.join(', ')} is no filter: there are to:, from:, state: ({states.join(', ')}) and
          is: ({flags.join(', ')}).
        </p>
      )}
    </search>
  )
}

function NothingFound() {
  return (
    <div class="empty small">
      <p>No message is like that.</p>
      <button type="button" onClick={() => (search.value = '')}>
        Show all
      </button>
    </div>
  )
}
