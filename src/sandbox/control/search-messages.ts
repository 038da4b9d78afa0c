import type { components } from '../../../generated/sandbox-control.ts'
import { hasFlag, type MessageRow } from '../store/message-row.ts'
import { rowStatus, type Messages } from '../store/messages.ts'
import { numbersOf, textsOf } from '../store/recipients.ts'
import { fits as holds, type MessageQuery } from '../store/search.ts'
import { codeIn } from '../waiting/inbox-message.ts'
import { ControlRefusal } from './control-refusal.ts'

type Counts = components['schemas']['MessageCounts']
type Flag = keyof Counts['is']
type Status = keyof Counts['status']
type Test = (row: MessageRow) => boolean

export interface Search {
  /** The conditions other than states and flags. A message must meet all of them. */
  terms: Test[]
  states: Set<Status>
  flags: Flag[]
}

const states = ['open', 'queued', 'sending', 'delivered', 'failed', 'cancelled'] as const

const flags: Record<Flag, Test> = {
  otp: hasCode,
  flash: (row) => hasFlag(row, 'flash'),
  scheduled: (row) => row.terms.sendAfter > 0 && rowStatus(row) === 'queued',
  realtime: (row) => hasFlag(row, 'realtime'),
  test: (row) => hasFlag(row, 'test'),
  invalid: ({ rare }) => rare !== undefined && rare.invalid.length > 0,
}
const flagNames = Object.keys(flags) as Flag[]

/** Parses a search such as `to:+39 state:failed is:otp "two words"`. Throws a ControlRefusal for an unknown state or flag. */
export function parseSearch(line: string): Search {
  const search: Search = { terms: [], states: new Set(), flags: [] }
  for (const [whole, key, quoted, plain = ''] of line.matchAll(
    /(?:(to|from|state|is):)?(?:"([^"]*)"?|(\S+))/giu,
  )) {
    const value = quoted ?? plain
    if (value === '') continue
    switch (key?.toLowerCase()) {
      case 'to':
        search.terms.push(hasNumber(value))
        break
      case 'from':
        search.terms.push(hasSender(value))
        break
      case 'state':
        search.states.add(oneOf(states, value, whole))
        break
      case 'is':
        search.flags.push(oneOf(flagNames, value, whole))
        break
      default:
        search.terms.push(hasWord(value))
    }
  }
  return search
}

export function fits({ terms, states, flags: wanted }: Search, row: MessageRow): boolean {
  return (
    (states.size === 0 || states.has(rowStatus(row))) &&
    terms.every((test) => test(row)) &&
    wanted.every((flag) => flags[flag](row))
  )
}

/** Counts the matching messages, in total and by flag. The counts by state ignore the states in the search. */
export function countMessages(messages: Messages, search: Search, query: MessageQuery): Counts {
  const counts: Counts = {
    found: 0,
    all: messages.held.messages,
    status: { open: 0, queued: 0, sending: 0, delivered: 0, failed: 0, cancelled: 0 },
    is: { otp: 0, flash: 0, scheduled: 0, realtime: 0, test: 0, invalid: 0 },
  }
  for (const row of messages.newest({ account: query.account })) {
    if (!holds(row, query) || !search.terms.every((test) => test(row))) continue
    if (!search.flags.every((flag) => flags[flag](row))) continue
    const status = rowStatus(row)
    counts.status[status] += 1
    if (search.states.size > 0 && !search.states.has(status)) continue
    counts.found += 1
    for (const flag of flagNames) if (flags[flag](row)) counts.is[flag] += 1
  }
  return counts
}

function oneOf<Value extends string>(known: readonly Value[], value: string, whole: string): Value {
  const found = known.find((each) => each === value.toLowerCase())
  if (found !== undefined) return found
  const [key] = whole.split(':')
  throw new ControlRefusal(
    'invalid-parameter',
    `'search': '${value.slice(0, 60)}' is not a value of '${key}:': use one of ${known.join(', ')}`,
  )
}

/** Matches part of the text, of the sender or of a number, or a complete message id. */
function hasWord(word: string): Test {
  const pattern = patternOf(word)
  // The list of recipients is stored as JSON, in which texts are escaped.
  const listed = patternOf(JSON.stringify(word).slice(1, -1))
  const isNumber = /^[+\d\s().-]+$/.test(word) && digitsOf(word).length >= 3
  const inNumber = isNumber ? hasNumber(word) : () => false
  const id = word.toLowerCase()
  return (row) =>
    pattern.test(row.body) ||
    pattern.test(row.terms.sender) ||
    row.id === id ||
    (listed.test(row.list) && textsOf(row).some(({ text }) => pattern.test(text))) ||
    inNumber(row)
}

function hasSender(part: string): Test {
  const pattern = patternOf(part)
  return ({ terms }) => pattern.test(terms.sender)
}

/** Matches consecutive digits in a recipient's number, or part of an invalid number as it was sent. */
function hasNumber(part: string): Test {
  const digits = digitsOf(part)
  const pattern = new RegExp(digits.split('').join('-?'))
  return (row) =>
    (digits !== '' && pattern.test(row.list) && [...numbersOf(row)].some(contains(digits))) ||
    row.rare?.invalid.some((number) => number.includes(part)) === true
}

export function contains(digits: string): (number: string) => boolean {
  return (number) => digitsOf(number).includes(digits)
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

function patternOf(text: string): RegExp {
  return new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), 'iu')
}

/** Whether each row contains a one-time password. The result is kept, because a row never changes and the search is slow. */
const codes = new WeakMap<MessageRow, boolean>()

function hasCode(row: MessageRow): boolean {
  // If the body contains no digits, a code can only come from a placeholder.
  if (!/\d{4}|\{\{/.test(row.body)) return false
  let found = codes.get(row)
  if (found === undefined) {
    const isPlain = /^\[\["[^"]*","[^"]*"\]/.test(row.list)
    found = codeIn(isPlain ? row.body : (textsOf(row)[0]?.text ?? '')) !== undefined
    codes.set(row, found)
  }
  return found
}
