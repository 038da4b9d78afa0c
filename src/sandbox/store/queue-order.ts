import { createHeap, type Heap } from './heap.ts'
import type { Rows } from './row-shapes.ts'
import { createState, type Pace, type StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

type QueueRow = Readonly<Rows['queue']>
type Turn = Readonly<Rows['turns']>

export type QueueEntry = Omit<QueueRow, 'position' | 'isReady'>

export function readyAt({ sendAt, wait }: Pick<QueueEntry, 'sendAt' | 'wait'>): number {
  return sendAt + wait
}

/** Creates a row. The fields are listed one by one, because copying the object would take more time and memory. */
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

type Line = Pick<QueueEntry, 'realtime' | 'priority' | 'line'>

export type Queue = ReturnType<typeof createQueueTables>

/**
 * Stores the waiting messages. A message first waits until it is ready, and then for its turn.
 *
 * A line consists of all ready messages with the same priority and, if accounts take turns, from the same account. Of the lines
 * with the highest priority, the one that has waited longest for its turn goes next. Each step looks only at the top of a heap,
 * no matter how long the queue is.
 */
export function createQueueTables(
  journal: Pick<Journal, 'record'>,
  state: StoredState,
  minHeapLimit?: number,
) {
  const isCurrent = (row: QueueRow): boolean => rows.get(row.message) === row
  const waiting = createHeap<QueueRow>(
    (one, other) => readyAt(one) - readyAt(other) || one.position - other.position,
    isCurrent,
    minHeapLimit,
  )
  const lines = new Map<string, Heap<QueueRow>>()
  const turnHeap = createHeap<Turn>(
    (one, other) =>
      Number(other.realtime) - Number(one.realtime) ||
      other.priority - one.priority ||
      one.position - other.position,
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
        (one, other) => placeOf(one) - placeOf(other) || one.position - other.position,
        isCurrent,
        minHeapLimit,
      )
      lines.set(key, line)
    }
    return line
  }

  /** Drops a line if it is empty, because an empty line takes no turns. */
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
    /** Changes the time at which a message becomes ready. If the message has already joined a line, it leaves the line. */
    move(message: string, to: Pick<QueueEntry, 'sendAt' | 'wait' | 'onDate'>): void {
      const row = rows.get(message) as QueueRow
      rows.put(rowOf({ ...row, ...to }, row.position, false))
      if (row.isReady) dropEmptyLine(keyOf(row))
    },
    /** Removes a message without sending it. The message's line keeps its turn. */
    remove(message: string): void {
      const row = rows.get(message)
      if (row === undefined) return
      rows.remove(message)
      if (row.isReady) dropEmptyLine(keyOf(row))
    },
    /** The time at which the next message becomes ready, if there is one. */
    nextReady(): number | undefined {
      const row = waiting.peek()
      return row && readyAt(row)
    },
    /**
     * Moves messages that are ready by `at` into their lines, but no more than `most`. A line that was empty takes its turn
     * after all other lines with the same priority.
     */
    makeReady(at: number, most = Infinity): void {
      for (let left = most; left > 0; left -= 1) {
        const row = waiting.peek()
        if (row === undefined || readyAt(row) > at) return
        rows.put(rowOf(row, row.position, true))
        if (turns.get(keyOf(row)) === undefined) addTurn(row)
      }
    },
    first(): QueueEntry | undefined {
      const turn = turnHeap.peek()
      return turn && lines.get(keyOf(turn))?.peek()
    },
    /** Removes a message to send it. The message's line takes its next turn after all other lines with the same priority. */
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

/**
 * Copies a queue to predict the order of its messages. The returned generator copies one row per step, as the rows were at the
 * time of this call, and returns the copy.
 */
export function copyQueue(queue: Queue): Generator<undefined, Queue> {
  // Array.from copies a large map faster than the spread syntax, which would block the process for longer.
  const rows = Array.from(queue.rows.rows.values())
  const turns = Array.from(queue.turns.rows.values())
  const pace = queue.pace()
  const journal = { record: () => {} }
  const state = createState(journal)
  const lastTurn = turns.reduce((last, { position }) => Math.max(last, position), 0)
  state.set('turns', lastTurn)
  if (pace !== undefined) state.set('pace', pace)
  const copy = createQueueTables(journal, state, Infinity)
  return (function* fill() {
    copy.turns.load(turns)
    for (const row of rows) {
      copy.rows.put(row)
      yield
    }
    return copy
  })()
}

/** A message's place in its line. Messages with a lower place leave first. */
function placeOf(row: QueueRow): number {
  return row.onDate ? readyAt(row) : 0
}

export function keyOf({ realtime, priority, line }: Line): string {
  return `${realtime ? 1 : 0} ${priority} ${line}`
}
