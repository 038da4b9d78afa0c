import { createHeap, type Heap } from './heap.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './table.ts'

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

/** As it is kept: with the order in which messages were queued, and whether it stands in its line. */
export interface QueueRow extends QueueEntry {
  position: number
  isReady: boolean
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
  /** Lets those join their lines that are ready by `at`. A line that was empty comes after all others. */
  makeReady(at: number): void
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
export function createQueueTables(journal: Journal, state: Pick<StoredState, 'next'>) {
  const waiting = createHeap<QueueRow>(isReadyBefore, (row) => !row.isReady && isCurrent(row))
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
      if (after.isReady) lineOf(after).push(after)
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
    const key = keyOf(row)
    const found = lines.get(key)
    if (found !== undefined) return found
    const isFirst = (one: QueueRow, other: QueueRow) =>
      one.place < other.place || (one.place === other.place && one.position < other.position)
    const line = createHeap<QueueRow>(isFirst, (row) => row.isReady && isCurrent(row))
    lines.set(key, line)
    return line
  }

  /** A line in which nobody is left takes no turn. */
  function dropEmptyLine(row: QueueRow): void {
    const key = keyOf(row)
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
    find: (message: string): QueueEntry | undefined => rows.get(message),
    /** Adds a message, which waits until it is ready. */
    add(entry: QueueEntry): void {
      rows.put(entry.message, rowOf(entry, state.next('queue'), false))
    },
    /** Lets a message wait for another time; it leaves its line, if it stands in one already. */
    move(
      { message }: QueueEntry,
      { sendAt, readyAt, place }: Pick<QueueEntry, 'sendAt' | 'readyAt' | 'place'>,
    ): void {
      const row = rows.get(message) as QueueRow
      rows.put(message, rowOf({ ...row, sendAt, readyAt, place }, row.position, false))
      if (row.isReady) dropEmptyLine(row)
    },
    /** Takes a message out that does not leave: the turn of its line is not over. */
    remove(message: string): void {
      const row = rows.get(message)
      if (row === undefined) return
      rows.remove(message)
      if (row.isReady) dropEmptyLine(row)
    },
    nextReady: (): number | undefined => waiting.peek()?.readyAt,
    makeReady(at: number): void {
      for (let row = waiting.peek(); row !== undefined && row.readyAt <= at; row = waiting.peek()) {
        rows.put(row.message, rowOf(row, row.position, true))
        if (turns.get(keyOf(row)) === undefined) addTurn(row)
      }
    },
    first(): QueueEntry | undefined {
      const turn = turnHeap.peek()
      return turn && lines.get(keyOf(turn))?.peek()
    },
    take(entry: QueueEntry): void {
      const row = rows.get(entry.message) as QueueRow
      rows.remove(entry.message)
      dropEmptyLine(row)
      if (lines.has(keyOf(row))) addTurn(row)
    },
    pace: (): Pace | undefined => paces.get('pace'),
    setPace: ({ since, recipients }: Pace): void => paces.put('pace', { since, recipients }),
  }
}

/** Field by field: what is spread takes twice the memory. */
function rowOf(entry: QueueEntry, position: number, isReady: boolean): QueueRow {
  const { message, account, realtime, priority, line, place, recipients, sendAt, readyAt } = entry
  return {
    message,
    account,
    realtime,
    priority,
    line,
    // Mostly the same number, which is then kept once.
    place: place === readyAt ? readyAt : place,
    recipients,
    sendAt,
    readyAt,
    position,
    isReady,
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
  const copy = createQueueTables(noJournal, { next: () => (last += 1) })
  for (const row of rows) {
    copy.rows.put(row.message, row)
    yield
  }
  for (const [key, turn] of turns) copy.turns.put(key, turn)
  if (pace !== undefined) copy.setPace(pace)
  return copy
}

function isReadyBefore(one: QueueRow, other: QueueRow): boolean {
  return (
    one.readyAt < other.readyAt || (one.readyAt === other.readyAt && one.position < other.position)
  )
}

export function keyOf({ realtime, priority, line }: Line): string {
  return `${realtime ? 1 : 0} ${priority} ${line}`
}
