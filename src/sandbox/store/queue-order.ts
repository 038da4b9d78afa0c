import { createHeap, type Heap } from './heap.ts'
import { createState, type Pace, type StoredState } from './state.ts'
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
  recipients: number
  sendAt: number
  /** The time from its date until it is ready. */
  wait: number
  /** Whether its line is in the order of these times, not of queueing. */
  onDate: boolean
}

/** The earliest time at which a message can leave. */
export function readyAt({ sendAt, wait }: Pick<QueueEntry, 'sendAt' | 'wait'>): number {
  return sendAt + wait
}

/** Lists every field: an object that is made from another one takes more memory. */
function rowOf(entry: QueueEntry, position: number, isReady: boolean): QueueRow {
  const { message, account, realtime, priority, line, recipients, sendAt, wait, onDate } = entry
  return {
    position,
    message,
    account,
    realtime,
    priority,
    line,
    recipients,
    sendAt,
    wait,
    onDate,
    isReady,
  }
}

export interface QueueRow extends Readonly<QueueEntry> {
  /** The order in which messages were queued. */
  readonly position: number
  /** Whether it has joined its line. */
  readonly isReady: boolean
}

type Line = Pick<QueueEntry, 'realtime' | 'priority' | 'line'>

/** A line that has its turn after those with a lower position. */
export interface Turn extends Readonly<Line> {
  readonly position: number
}

/** The queue as the rules move it on. */
export type MovingQueue = Pick<
  Queue,
  'nextReady' | 'makeReady' | 'first' | 'take' | 'pace' | 'setPace'
>

export type Queue = ReturnType<typeof createQueueTables>

/**
 * The messages that wait: some for their time, the others, which are ready, for their turn.
 *
 * A line is all that is ready of one priority and one account. Of the lines of the highest priority the one goes next that
 * has waited longest for its turn. Each step looks at the top of a heap, however long the queue is.
 */
export function createQueueTables(
  journal: Pick<Journal, 'record'>,
  state: StoredState,
  isBrief = false,
) {
  const isCurrent = (row: QueueRow): boolean => rows.get(row.message) === row
  const waiting = createHeap<QueueRow>(
    (one, other) => isBefore(readyAt(one), readyAt(other), one, other),
    isCurrent,
    isBrief,
  )
  const lines = new Map<string, Heap<QueueRow>>()
  const turnHeap = createHeap<Turn>(
    (one, other) =>
      one.realtime === other.realtime
        ? isBefore(other.priority, one.priority, one, other)
        : one.realtime,
    (turn): boolean => turns.get(keyOf(turn)) === turn,
  )
  const rows = createTable<string, QueueRow>('queue', ({ message }) => message, journal, {
    follow: (_, after) => after && (after.isReady ? lineOf(after) : waiting).push(after),
    clear: () => {
      waiting.clear()
      lines.clear()
    },
  })
  const turns = createTable<string, Turn>('turns', keyOf, journal, {
    follow: (_, after) => after && turnHeap.push(after),
    clear: () => turnHeap.clear(),
  })

  function lineOf(row: QueueRow): Heap<QueueRow> {
    const key = keyOf(row)
    let line = lines.get(key)
    if (line === undefined) {
      line = createHeap<QueueRow>(
        (one, other) => isBefore(placeOf(one), placeOf(other), one, other),
        isCurrent,
        isBrief,
      )
      lines.set(key, line)
    }
    return line
  }

  /** An empty line takes no turn. */
  function dropEmptyLine(key: string): void {
    if (lines.get(key)?.peek() !== undefined) return
    lines.delete(key)
    turns.remove(key)
  }

  function addTurn({ realtime, priority, line }: Line): void {
    turns.put({ realtime, priority, line, position: state.next('turns') })
  }

  return {
    rows,
    turns,
    has: (message: string): boolean => rows.get(message) !== undefined,
    /** Adds a message, which waits until it is ready. */
    add(entry: QueueEntry): void {
      rows.put(rowOf(entry, state.next('queue'), false))
    },
    /** Changes the time a message waits for. It leaves the line that it may have joined. */
    move(message: string, to: Pick<QueueEntry, 'sendAt' | 'wait' | 'onDate'>): void {
      const row = rows.get(message) as QueueRow
      rows.put(rowOf({ ...row, ...to }, row.position, false))
      if (row.isReady) dropEmptyLine(keyOf(row))
    },
    /** Removes a message that does not leave: its line keeps its turn. */
    remove(message: string): void {
      const row = rows.get(message)
      if (row === undefined) return
      rows.remove(message)
      if (row.isReady) dropEmptyLine(keyOf(row))
    },
    /** When the next message becomes ready, if any will. */
    nextReady(): number | undefined {
      const row = waiting.peek()
      return row && readyAt(row)
    },
    /** Moves messages that are ready by `at` into their lines, at most `most`. A line that was empty comes after all others. */
    makeReady(at: number, most = Infinity): void {
      for (let left = most; left > 0; left -= 1) {
        const row = waiting.peek()
        if (row === undefined || readyAt(row) > at) return
        rows.put(rowOf(row, row.position, true))
        if (turns.get(keyOf(row)) === undefined) addTurn(row)
      }
    },
    /** The ready message whose turn it is. */
    first(): QueueEntry | undefined {
      const turn = turnHeap.peek()
      return turn && lines.get(keyOf(turn))?.peek()
    },
    /** Removes a message that leaves; its line comes after all others of its priority. */
    take(entry: QueueEntry): void {
      rows.remove(entry.message)
      const key = keyOf(entry)
      dropEmptyLine(key)
      if (lines.has(key)) addTurn(entry)
    },
    pace: (): Pace | undefined => state.get('pace'),
    setPace: (pace: Pace): void => state.set('pace', pace),
  }
}

/** Copies a queue, to see how it would move on. The generator copies the rows of now bit by bit and returns the copy. */
export function copyQueue(queue: Queue): Generator<undefined, MovingQueue> {
  const [rows, turns] = [[...queue.rows.rows.values()], [...queue.turns.rows.values()]]
  const pace = queue.pace()
  const journal = { record: () => {} }
  const state = createState(journal)
  state.set(
    'turns',
    turns.reduce((last, { position }) => Math.max(last, position), 0),
  )
  if (pace !== undefined) state.set('pace', pace)
  const copy = createQueueTables(journal, state, true)
  return (function* fill() {
    copy.turns.load(turns)
    for (const row of rows) {
      copy.rows.put(row)
      yield
    }
    return copy
  })()
}

/** In a line the lower place goes first. */
function placeOf(row: QueueRow): number {
  return row.onDate ? readyAt(row) : 0
}

/** Whether the smaller number goes first; of equals the lower position does. */
function isBefore(
  number: number,
  other: number,
  { position }: { position: number },
  { position: otherPosition }: { position: number },
): boolean {
  return number < other || (number === other && position < otherPosition)
}

export function keyOf({ realtime, priority, line }: Line): string {
  return `${realtime ? 1 : 0} ${priority} ${line}`
}
