/** What somebody who searches has asked for. */
export interface Query {
  /** Parts of a number. */
  to: string[]
  /** Parts of a sender. */
  from: string[]
  state: string[]
  is: Flag[]
  /** Parts of the text. */
  words: string[]
  /** What was written like a filter and is none. */
  unknown: string[]
}

export type Flag = (typeof flags)[number]

/** What can stand behind `is:`. */
export const flags = ['otp', 'flash', 'scheduled', 'realtime', 'test'] as const

/** What can stand behind `state:`. */
export const states = ['open', 'queued', 'sending', 'delivered', 'failed', 'cancelled'] as const

/**
 * Reads a line such as `to:+39 state:failed is:otp "two words"`.
 *
 * @example
 * ```ts
 * parseQuery('from:acme parcel') // { from: ['acme'], words: ['parcel'], … }
 * ```
 */
export function parseQuery(line: string): Query {
  const query: Query = { to: [], from: [], state: [], is: [], words: [], unknown: [] }
  for (const [, key = '', quoted, plain = ''] of line.matchAll(
    /(?:(\w+):)?(?:"([^"]*)"?|(\S+))/gu,
  )) {
    const value = (quoted ?? plain).toLowerCase()
    if (value === '') continue
    if (key === '') query.words.push(value)
    else if (!read(query, key.toLowerCase(), value)) query.unknown.push(`${key}:${value}`)
  }
  return query
}

function read(query: Query, key: string, value: string): boolean {
  if (key === 'to' || key === 'from') query[key].push(value)
  else if (key === 'state' && states.some((state) => state === value)) query.state.push(value)
  else if (key === 'is' && isFlag(value)) query.is.push(value)
  else return false
  return true
}

function isFlag(text: string): text is Flag {
  return flags.some((flag) => flag === text)
}

/** What is looked at of a message. */
export interface Searched {
  sender: string
  to: string | null
  text: string | null
  body: string
  status: string
  otp: string | null
  test: boolean
  flash: boolean
  realtime: boolean
  createdAt: string
  sendAt: string
}

/** Whether a message is one of those that were asked for. */
export function matches(query: Query, message: Searched): boolean {
  const { to, from, state, is, words } = query
  const sender = message.sender.toLowerCase()
  const text = `${message.text ?? ''}\n${message.body}`.toLowerCase()
  const number = digits(message.to ?? '')
  return (
    to.every((part) => number.includes(digits(part))) &&
    from.every((part) => sender.includes(part)) &&
    (state.length === 0 || state.includes(message.status)) &&
    is.every((flag) => has[flag](message)) &&
    words.every((word) => text.includes(word) || sender.includes(word))
  )
}

const has: Record<Flag, (message: Searched) => boolean> = {
  otp: ({ otp }) => otp !== null,
  flash: ({ flash }) => flash,
  realtime: ({ realtime }) => realtime,
  test: ({ test }) => test,
  scheduled: ({ status, sendAt, createdAt }) => status === 'queued' && sendAt > createdAt,
}

/** A number without what people put between its digits. */
function digits(text: string): string {
  return text.replaceAll(/[^\d*]/g, '')
}
