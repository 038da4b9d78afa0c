import { useEffect } from 'preact/hooks'
import { act } from '../../act.ts'
import {
  counts,
  loadProblem,
  loadUntil,
  messages,
  search,
  searchFor,
  searchProblem,
  typed,
} from '../../api/messages.ts'
import { deleteMessages, selected } from '../../api/selection.ts'
import { route } from '../../route.ts'
import { counted } from '../../words.ts'
import { MessagePane } from '../message/message.tsx'
import { EmptyInbox } from './empty-inbox.tsx'
import { Filters, isNarrowed, withoutFilters } from './filters.tsx'
import { MessageList } from './message-list.tsx'

/** The list of messages, newest first, with the open message beside it. */
export function MessagesScreen() {
  const { about } = route.value
  const count = counts.value
  useEffect(() => {
    if (about !== '' && count !== undefined) void act(() => loadUntil(about))
  }, [about, count === undefined])
  const problem = loadProblem.value !== '' && (
    <p class="failure" role="alert">
      {loadProblem.value}
    </p>
  )
  if (count === undefined && messages.value.length === 0)
    return <div class="empty">{problem || 'Loading…'}</div>
  if (count?.all === 0 && about === '' && search.value === '') return <EmptyInbox />
  return (
    <div class={about === '' ? 'split' : 'split with-message'}>
      <section class="list-side" aria-label="Messages">
        <h1 class="unseen">Messages</h1>
        <Toolbar />
        {problem}
        <div class="list-body">
          <Filters />
          {messages.value.length === 0 && count?.found === 0 ? (
            <NothingFound />
          ) : (
            <MessageList open={about} />
          )}
        </div>
      </section>
      {about !== '' && <MessagePane key={about} id={about} />}
    </div>
  )
}

function Toolbar() {
  const ids = messages.value.map(({ id }) => id)
  const chosen = [...selected.value]
  const isAll = ids.length > 0 && ids.every((id) => selected.value.has(id))
  const { found, all } = counts.value ?? {}
  const remove = () =>
    act(() => deleteMessages(chosen), `${counted(chosen.length, 'message')} deleted`)
  return (
    <div class="toolbar">
      <label class="select">
        <input
          type="checkbox"
          aria-label="Select all loaded messages"
          checked={isAll}
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen.length > 0 && !isAll
          }}
          onChange={() => (selected.value = new Set(isAll ? [] : ids))}
        />
      </label>
      {chosen.length === 0 ? (
        <SearchField />
      ) : (
        <div class="actions" role="group" aria-label="Selected messages">
          <strong>{chosen.length.toLocaleString('en')} selected</strong>
          <button type="button" class="danger" onClick={() => void remove()}>
            Delete
          </button>
          <button type="button" class="quiet" onClick={() => (selected.value = new Set())}>
            Clear
          </button>
        </div>
      )}
      {found !== undefined && (
        <span class="found">
          {found === all
            ? counted(found, 'message')
            : `${found.toLocaleString('en')} of ${counted(all ?? 0, 'message')}`}
        </span>
      )}
    </div>
  )
}

function SearchField() {
  const line = typed.value
  // Searches when typing pauses, not after every letter.
  useEffect(() => {
    const timer = setTimeout(() => (search.value = line), 120)
    return () => clearTimeout(timer)
  }, [line])
  return (
    <search>
      <input
        id="search"
        type="search"
        aria-label="Search"
        aria-describedby="search-problem"
        placeholder="Search texts, numbers, senders, codes"
        value={line}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <p id="search-problem" class="failure" role="status">
        {searchProblem.value}
      </p>
    </search>
  )
}

function NothingFound() {
  return (
    <div class="empty small">
      <p>No messages match.</p>
      {isNarrowed() && (
        <button type="button" onClick={() => searchFor(withoutFilters())}>
          Search without filters
        </button>
      )}
      <button type="button" onClick={() => searchFor('')}>
        Show all messages
      </button>
      <p class="hint">
        Search for a word, a <code>"phrase"</code>, a number or an id, or type a value after{' '}
        <code>to:</code>, <code>from:</code>, <code>state:</code> or <code>is:</code>.
      </p>
    </div>
  )
}
