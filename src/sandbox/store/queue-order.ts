import { createHeap, type Heap } from './heap.ts'
import type { StoredState } from './counters.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** A message in the queue. */
export interface QueueEntry {
  message: string
  account: number
  /** Goes before everything that is not. */
  realtime: boolean
  /** The higher goes first. */
  priority: number
  /** Among equals the lines take turns. */
  line: number
  /** In its line the lower goes first, and of equals the one that was queued first. */
  place: number
  recipients: number
  sendAt: number
  /** When it may leave. */
  readyAt: number
}

/** As it is kept, in as little memory as is simple. Its times are whole numbers that are small, but for one. */
export interface QueueRow extends Pick<
  QueueEntry,
  'message' | 'account' | 'priority' | 'recipients' | 'sendAt'
> {
  /** The order in which messages were queued. */
  readonly position: number
  /** From `sendAt` until it may leave. */
  readonly wait: number
  readonly flags: number
}

/** A row as a snapshot has it. */
export interface QueueRecord extends QueueEntry {
  position: number
  isReady: boolean
}

/** `isOwn` is in the line of its account, not in the one of all; `onDate` has its date for its place, not 0. */
const flag = { realtime: 1, isReady: 2, isOwn: 4, onDate: 8 }

export function packEntry(entry: QueueEntry, position: number, isReady: boolean): QueueRow {
  const { message, account, priority, recipients, sendAt, readyAt } = entry
  const flags =
    (entry.realtime ? flag.realtime : 0) |
    (isReady ? flag.isReady : 0) |
    (entry.line === 0 ? 0 : flag.isOwn) |
    (entry.place === 0 ? 0 : flag.onDate)
  return { message, account, priority, recipients, sendAt, position, wait: readyAt - sendAt, flags }
}

/** A message of the queue as the rules know it. */
export function entryOf(row: QueueRow): QueueRecord {
  const { message, account, priority, recipients, sendAt, position } = row
  return {
    position,
    message,
    account,
    realtime: (row.flags & flag.realtime) !== 0,
    priority,
    line: lineNumber(row),
    place: placeOf(row),
    recipients,
    sendAt,
    readyAt: readyAt(row),
    isReady: isReady(row),
  }
}

const isReady = ({ flags }: QueueRow): boolean => (flags & flag.isReady) !== 0
const readyAt = ({ sendAt, wait }: QueueRow): number => sendAt + wait
const placeOf = (row: QueueRow): number => ((row.flags & flag.onDate) === 0 ? 0 : readyAt(row))
const lineNumber = (row: QueueRow): number => ((row.flags & flag.isOwn) === 0 ? 0 : row.account)

function lineKey(row: QueueRow): string {
  return keyOf({
    realtime: (row.flags & flag.realtime) !== 0,
    priority: row.priority,
    line: lineNumber(row),
  })
}

/** A line that has its turn after those before it. */
export interface Turn extends Line {
  position: number
}

type Line = Pick<QueueEntry, 'realtime' | 'priority' | 'line'>

/** How far the queue has come: so many recipients have left, one after another, since a time. */
export interface Pace {
  since: number
  recipients: number
}

/** The queue as the rules move it on. */
export interface MovingQueue {
  /** When the next message becomes ready, if any is to. */
  nextReady(): number | undefined
  /** Lets those join their lines that are ready by `at`, or the first so many. A line that was empty comes after all others. */
  makeReady(at: number, most?: number): void
  /** The message whose turn it is, of those that are ready. */
  first(): QueueEntry | undefined
  /** Takes out the message that leaves; its line comes after all others of its priority. */
  take(entry: QueueEntry): void
  pace(): Pace | undefined
  setPace(pace: Pace): void
}

export type Queue = ReturnType<typeof createQueueTables>

/**
 * The messages that wait: some for their time, the others, which are ready, for their turn.
 *
 * A line is all that is ready of one priority and one account. Of the lines of the highest priority the one goes next that
 * has waited for its turn longest; each step of that is a look at the top of a heap, however long the queue is.
 */
export function createQueueTables(
  journal: Journal,
  state: Pick<StoredState, 'next'>,
  isBrief = false,
) {
  const waiting = createHeap<QueueRow>(
    isReadyBefore,
    (row) => !isReady(row) && isCurrent(row),
    isBrief,
  )
  const lines = new Map<string, Heap<QueueRow>>()
  const turnHeap = createHeap<Turn>(
    (one, other) =>
      one.realtime === other.realtime
        ? one.priority > other.priority ||
          (one.priority === other.priority && one.position < other.position)
        : one.realtime,
    (turn) => turns.get(keyOf(turn)) === turn,
  )
  const rows = createTable<string, QueueRow>(
    'queue',
    journal,
    (_, after) => {
      if (after === undefined) return
      if (isReady(after)) lineOf(after).push(after)
      else waiting.push(after)
    },
    () => {
      waiting.clear()
      lines.clear()
    },
  )
  const turns = createTable<string, Turn>(
    'turns',
    journal,
    (_, after) => after && turnHeap.push(after),
    () => turnHeap.clear(),
  )
  const paces = createTable<'pace', Pace>('pace', journal)

  function isCurrent(row: QueueRow): boolean {
    return rows.get(row.message) === row
  }

  function lineOf(row: QueueRow): Heap<QueueRow> {
    const key = lineKey(row)
    const found = lines.get(key)
    if (found !== undefined) return found
    const isFirst = (one: QueueRow, other: QueueRow) => {
      const earlier = placeOf(one) - placeOf(other)
      return earlier < 0 || (earlier === 0 && one.position < other.position)
    }
    const line = createHeap<QueueRow>(isFirst, (row) => isReady(row) && isCurrent(row), isBrief)
    lines.set(key, line)
    return line
  }

  /** A line in which nobody is left takes no turn. */
  function dropEmptyLine(row: QueueRow): void {
    const key = lineKey(row)
    if (lines.get(key)?.peek() !== undefined) return
    lines.delete(key)
    turns.remove(key)
  }

  function addTurn({ realtime, priority, line }: Line): void {
    turns.put(keyOf({ realtime, priority, line }), {
      realtime,
      priority,
      line,
      position: state.next('turns'),
    })
  }

  return {
    rows,
    turns,
    paces,
    has: (message: string): boolean => rows.get(message) !== undefined,
    /** Adds a message, which waits until it is ready. */
    add(entry: QueueEntry): void {
      rows.put(entry.message, packEntry(entry, state.next('queue'), false))
    },
    /** Lets a message wait for another time; it leaves its line, if it stands in one already. */
    move(
      message: string,
      { sendAt, readyAt, place }: Pick<QueueEntry, 'sendAt' | 'readyAt' | 'place'>,
    ): void {
      const row = rows.get(message) as QueueRow
      rows.put(message, packEntry({ ...entryOf(row), sendAt, readyAt, place }, row.position, false))
      if (isReady(row)) dropEmptyLine(row)
    },
    /** Takes a message out that does not leave: the turn of its line is not over. */
    remove(message: string): void {
      const row = rows.get(message)
      if (row === undefined) return
      rows.remove(message)
      if (isReady(row)) dropEmptyLine(row)
    },
    nextReady(): number | undefined {
      const row = waiting.peek()
      return row && readyAt(row)
    },
    makeReady(at: number, most = Infinity): void {
      let left = most
      for (
        let row = waiting.peek();
        row !== undefined && readyAt(row) <= at;
        row = waiting.peek()
      ) {
        const entry = entryOf(row)
        rows.put(row.message, packEntry(entry, row.position, true))
        if (turns.get(keyOf(entry)) === undefined) addTurn(entry)
        left -= 1
        if (left === 0) return
      }
    },
    first(): QueueEntry | undefined {
      const turn = turnHeap.peek()
      const row = turn && lines.get(keyOf(turn))?.peek()
      return row && entryOf(row)
    },
    take(entry: QueueEntry): void {
      const row = rows.get(entry.message) as QueueRow
      rows.remove(entry.message)
      dropEmptyLine(row)
      if (lines.has(keyOf(entry))) addTurn(entry)
    },
    pace: (): Pace | undefined => paces.get('pace'),
    setPace: ({ since, recipients }: Pace): void => paces.put('pace', { since, recipients }),
  }
}

/** Another queue with the messages of now, to see what becomes of them. The generator fills it by and by, and returns it. */
export function copyQueue(queue: Queue): Generator<undefined, MovingQueue> {
  const rows = [...queue.rows.rows.values()]
  const turns = [...queue.turns.rows]
  const pace = queue.pace()
  return fillQueue(rows, turns, pace)
}

function* fillQueue(
  rows: readonly QueueRow[],
  turns: readonly [string, Turn][],
  pace: Pace | undefined,
): Generator<undefined, MovingQueue> {
  const noJournal: Journal = {
    transaction: (work) => work(),
    afterCommit: (effect) => effect(),
    record: () => {},
    undo: () => {},
    commit: () => {},
    changes: () => new Map(),
  }
  let last = 0
  for (const [, { position }] of turns) last = Math.max(last, position)
  const copy = createQueueTables(noJournal, { next: () => (last += 1) }, true)
  for (const row of rows) {
    copy.rows.put(row.message, row)
    yield
  }
  for (const [key, turn] of turns) copy.turns.put(key, turn)
  if (pace !== undefined) copy.setPace(pace)
  return copy
}

function isReadyBefore(one: QueueRow, other: QueueRow): boolean {
  const earlier = readyAt(one) - readyAt(other)
  return earlier < 0 || (earlier === 0 && one.position < other.position)
}

export function keyOf({ realtime, priority, line }: Line): string {
  return `${realtime ? 1 : 0} ${priority} ${line}`
}
