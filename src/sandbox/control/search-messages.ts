import type { components, operations } from '../../../generated/sandbox-control.ts'
import { createdAtOf, hasFlag, queuedAtOf, stateOf, type MessageRow } from '../store/message-row.ts'
import { rowStatus, type Messages } from '../store/messages.ts'
import { mayHaveNumber, numbersOf, textsOf } from '../store/recipients.ts'
import { codeIn } from '../waiting/inbox-message.ts'
import { invalid } from './control-refusal.ts'

type Query = NonNullable<operations['searchMessages']['parameters']['query']>
type Counts = components['schemas']['MessageCounts']
type Flag = keyof Counts['is']
type Status = keyof Counts['status']
type Test = (row: MessageRow) => boolean

export type Search = ReturnType<typeof readSearch>

const statuses = ['open', 'queued', 'sending', 'delivered', 'failed', 'cancelled'] as const

const flags: Record<Flag, Test> = {
  otp: hasCode,
  flash: (row) => hasFlag(row, 'flash'),
  scheduled: (row) => row.terms.sendAfter > 0 && rowStatus(row) === 'queued',
  realtime: (row) => hasFlag(row, 'realtime'),
  test: (row) => hasFlag(row, 'test'),
  invalid: ({ rare }) => rare !== undefined && rare.invalid.length > 0,
}
const flagNames = Object.keys(flags) as Flag[]

/** Reads the conditions of a search. Throws a ControlRefusal for an unknown state or flag in the search line. */
export function readSearch({ to, sender, body, state, status, since, search = '' }: Query) {
  const { tests, states } = parseLine(search)
  if (sender !== undefined) tests.push(({ terms }) => terms.sender === sender)
  if (state !== undefined) tests.push((row) => stateOf(row) === state)
  if (status !== undefined) tests.push((row) => rowStatus(row) === status)
  if (since !== undefined) {
    const from = Date.parse(since)
    tests.push((row) => (queuedAtOf(row) ?? createdAtOf(row)) >= from)
  }
  if (to !== undefined || body !== undefined) tests.push(hasRecipient(to, body))
  return { tests, states }
}

/** Parses a search line such as `to:+39 state:failed is:otp "two words"`. */
function parseLine(line: string) {
  /** The conditions other than states. A message must meet all of them. */
  const tests: Test[] = []
  /** If there are any states, a message must be in one of them. */
  const states = new Set<Status>()
  for (const [whole, key, quoted, plain = ''] of line.matchAll(
    /(?:(to|from|state|is):)?(?:"([^"]*)"?|(\S+))/giu,
  )) {
    const value = quoted ?? plain
    if (value === '') continue
    switch (key?.toLowerCase()) {
      case 'to':
        tests.push(hasNumber(value))
        break
      case 'from': {
        const pattern = patternOf(value)
        tests.push(({ terms }) => pattern.test(terms.sender))
        break
      }
      case 'state':
        states.add(oneOf(statuses, value, whole))
        break
      case 'is':
        tests.push(flags[oneOf(flagNames, value, whole)])
        break
      default:
        tests.push(hasWord(value))
    }
  }
  return { tests, states }
}

export function fits({ tests, states }: Search, row: MessageRow): boolean {
  return (states.size === 0 || states.has(rowStatus(row))) && tests.every((test) => test(row))
}

/** Counts the matching messages in total, by flag and by state. The counts by state ignore the states in the search. */
export function countMessages(
  messages: Messages,
  account: number | undefined,
  { tests, states }: Search,
): Counts {
  const counts: Counts = {
    found: 0,
    all: messages.held.messages,
    status: { open: 0, queued: 0, sending: 0, delivered: 0, failed: 0, cancelled: 0 },
    is: { otp: 0, flash: 0, scheduled: 0, realtime: 0, test: 0, invalid: 0 },
  }
  for (const row of messages.newest({ account })) {
    if (!tests.every((test) => test(row))) continue
    const status = rowStatus(row)
    counts.status[status] += 1
    if (states.size > 0 && !states.has(status)) continue
    counts.found += 1
    for (const flag of flagNames) if (flags[flag](row)) counts.is[flag] += 1
  }
  return counts
}

function oneOf<Value extends string>(known: readonly Value[], value: string, whole: string): Value {
  const found = known.find((each) => each === value.toLowerCase())
  if (found !== undefined) return found
  const [key] = whole.split(':')
  throw invalid(
    `'search': '${value.slice(0, 60)}' is not a value of '${key}:': use one of ${known.join(', ')}`,
  )
}

/** Matches messages that contain the word in the message text, in the sender or in a number, or that have it as their id. */
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

/** Matches messages that have a recipient with the number `to` and a text that contains `part`. Either can be left out. */
function hasRecipient(to: string | undefined, part = ''): Test {
  // Most lists need not be parsed. They are stored as JSON, in which texts are escaped.
  const listed = JSON.stringify(part).slice(1, -1)
  return (row) =>
    (to === undefined || mayHaveNumber(row, to)) &&
    (row.body.includes(part) || row.list.includes(listed)) &&
    textsOf(row).some(
      ({ number, text }) => (to === undefined || number === to) && text.includes(part),
    )
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
