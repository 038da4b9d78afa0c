import type { Assumptions } from '../../../src/sandbox/index.ts'

/** A message of the model; times are in milliseconds. */
export interface ModelMessage {
  id: string
  account: string
  priority: number
  recipients: number
  realtime: boolean
  readyAt: number
}

interface ModelOptions extends Pick<
  Assumptions,
  'queueTurns' | 'sendDatePlace' | 'realtimeThroughput'
> {
  throughput: number
}

/** A naive queue: every step looks at all messages. */
export function createQueueModel(options: ModelOptions) {
  let { throughput } = options
  const cards: (ModelMessage & { joined: boolean })[] = []
  /** The account that had its turn last comes last. */
  const turns: string[] = []
  const left: { id: string; at: number }[] = []
  /** The work from `since` until the next message leaves: 2,000 per recipient, so that throughputs in steps of 0.5 are whole numbers. */
  let busy = { since: 0, work: 0 }

  const owner = (card: ModelMessage) => {
    return `${card.realtime} ${card.priority} ${options.queueTurns === 'accounts' ? card.account : ''}`
  }

  function joinedNow(card: ModelMessage & { joined: boolean }): void {
    const standsAlready = cards.some((other) => other.joined && owner(other) === owner(card))
    card.joined = true
    if (standsAlready) return
    toTheEnd(owner(card))
  }

  function toTheEnd(name: string): void {
    if (turns.includes(name)) turns.splice(turns.indexOf(name), 1)
    turns.push(name)
  }

  /** Whether one message leaves before another. */
  function compare(one: ModelMessage, other: ModelMessage): number {
    if (one.realtime !== other.realtime) return one.realtime ? -1 : 1
    if (one.priority !== other.priority) return other.priority - one.priority
    if (owner(one) !== owner(other)) return turns.indexOf(owner(one)) - turns.indexOf(owner(other))
    if (options.sendDatePlace === 'onDate' && one.readyAt !== other.readyAt) {
      return one.readyAt - other.readyAt
    }
    return place(one) - place(other)
  }

  function place({ id }: ModelMessage): number {
    return cards.findIndex((card) => card.id === id)
  }

  function freeAt(): number {
    if (throughput === 0) return Infinity
    return busy.since + Math.ceil(busy.work / (2 * throughput))
  }

  function step(until: number): boolean {
    const toJoin = cards.filter(({ joined }) => !joined)
    const joinsAt = toJoin.reduce((least, { readyAt }) => Math.min(least, readyAt), Infinity)
    const [first] = cards.filter(({ joined }) => joined).toSorted(compare)
    const isBeside = first?.realtime === true && options.realtimeThroughput === 'beside'
    const leavesAt =
      first === undefined ? Infinity : Math.max(first.readyAt, isBeside ? 0 : freeAt())
    if (Math.min(joinsAt, leavesAt) > until) return false
    if (joinsAt <= leavesAt) {
      for (const card of toJoin) if (card.readyAt === joinsAt) joinedNow(card)
      return true
    }
    if (first === undefined) return false
    cards.splice(cards.indexOf(first), 1)
    toTheEnd(owner(first))
    left.push({ id: first.id, at: leavesAt })
    if (isBeside) return true
    if (freeAt() < leavesAt) busy = { since: leavesAt, work: 0 }
    busy.work += 2000 * first.recipients
    return true
  }

  const has = (id: string) => cards.some((card) => card.id === id)

  function advance(until: number): void {
    while (step(until));
  }

  return {
    left,
    has,
    add: (message: ModelMessage) => void cards.push({ ...message, joined: false }),
    remove: (id: string) => {
      const index = cards.findIndex((card) => card.id === id)
      if (index >= 0) cards.splice(index, 1)
      return index >= 0
    },
    move: (id: string, readyAt: number) => {
      const card = cards.find((other) => other.id === id)
      if (card !== undefined) Object.assign(card, { readyAt, joined: false })
    },
    advance,
    change: (to: number, at: number) => {
      const done = throughput === Infinity ? Infinity : (at - busy.since) * 2 * throughput
      busy = { since: at, work: Math.max(0, busy.work - done) }
      throughput = to
    },
  }
}
