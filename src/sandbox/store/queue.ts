import type { DatabaseSync } from 'node:sqlite'
import { plan, type Agenda } from './agenda.ts'

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

/** How far the queue has come: so many recipients have left, one after another, since a time. */
export interface Pace {
  since: number
  recipients: number
}

export type Queue = ReturnType<typeof queueIn>

/**
 * The messages that wait: some for their time, the others, which are ready, for their turn.
 *
 * A line is all that is ready of one priority and one account. Of the lines of the highest priority the one goes next that
 * has waited for its turn longest; each step of that is a look-up in an index, however long the queue is.
 */
export function queueIn(database: DatabaseSync, agenda: Agenda) {
  const insert = database.prepare(`
    INSERT INTO queue (message, account, realtime, priority, line, place, recipients, send_at, ready_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const put = database.prepare(
    'UPDATE queue SET send_at = ?, ready_at = ?, place = ?, is_ready = 0 WHERE message = ?',
  )
  const whole =
    'message, account, realtime, priority, line, place, recipients, send_at AS sendAt, ready_at AS readyAt'
  const ofMessage = database.prepare(`SELECT ${whole} FROM queue WHERE message = ?`)
  const remove = database.prepare('DELETE FROM queue WHERE message = ?')
  const nextReady = database.prepare('SELECT min(ready_at) AS at FROM queue WHERE is_ready = 0')
  const addTurns = database.prepare(`
    INSERT OR IGNORE INTO turns (realtime, priority, line)
    SELECT realtime, priority, line FROM queue WHERE is_ready = 0 AND ready_at <= ? ORDER BY ready_at, position`)
  const makeReady = database.prepare(
    'UPDATE queue SET is_ready = 1 WHERE is_ready = 0 AND ready_at <= ?',
  )
  const firstTurn = database.prepare(
    'SELECT realtime, priority, line FROM turns ORDER BY realtime DESC, priority DESC, position LIMIT 1',
  )
  const ofLine = 'realtime = :realtime AND priority = :priority AND line = :line'
  const firstOfLine = database.prepare(
    `SELECT ${whole} FROM queue WHERE is_ready = 1 AND ${ofLine} ORDER BY place, position LIMIT 1`,
  )
  const endTurn = database.prepare(`DELETE FROM turns WHERE ${ofLine}`)
  const takeTurn = database.prepare(`
    INSERT INTO turns (realtime, priority, line)
    SELECT realtime, priority, line FROM queue WHERE is_ready = 1 AND ${ofLine} LIMIT 1`)
  const dropTurn = database.prepare(`
    DELETE FROM turns WHERE ${ofLine} AND NOT EXISTS (SELECT 1 FROM queue WHERE is_ready = 1 AND ${ofLine})`)
  const dropEmptyTurns = database.prepare(`
    DELETE FROM turns WHERE NOT EXISTS (
      SELECT 1 FROM queue
      WHERE is_ready = 1 AND queue.realtime = turns.realtime AND queue.priority = turns.priority
        AND queue.line = turns.line)`)
  const pace = database.prepare('SELECT since, recipients FROM pace')
  const forgetPace = database.prepare('DELETE FROM pace')
  const setPace = database.prepare('INSERT INTO pace (since, recipients) VALUES (?, ?)')

  function find(message: string): QueueEntry | undefined {
    return fromRow(ofMessage.get(message))
  }

  const dropEmpty = (): void => {
    agenda.next = undefined
    dropEmptyTurns.run()
  }

  return {
    find,
    /** Adds a message, which waits until it is ready. */
    add(entry: QueueEntry): void {
      plan(agenda, entry.readyAt)
      insert.run(
        entry.message,
        entry.account,
        Number(entry.realtime),
        entry.priority,
        entry.line,
        entry.place,
        entry.recipients,
        entry.sendAt,
        entry.readyAt,
      )
    },
    /** Lets a message wait for another time; it leaves its line, if it stands in one already. */
    move(
      entry: QueueEntry,
      { sendAt, readyAt, place }: Pick<QueueEntry, 'sendAt' | 'readyAt' | 'place'>,
    ): void {
      agenda.next = undefined
      put.run(sendAt, readyAt, place, entry.message)
      dropTurn.run(lineOf(entry))
    },
    /** Takes a message out that does not leave: the turn of its line is not over. */
    remove(message: string): void {
      const entry = find(message)
      if (entry === undefined) return
      agenda.next = undefined
      remove.run(message)
      dropTurn.run(lineOf(entry))
    },
    /** After messages were forgotten: a line in which nobody is left takes no turn. */
    dropEmptyTurns: dropEmpty,
    /** When the next message becomes ready, if any is to. */
    nextReady(): number | undefined {
      return (nextReady.get()?.['at'] ?? undefined) as number | undefined
    },
    /** Lets those join their lines that are ready by `at`. A line that was empty comes after all others. */
    makeReady(at: number): void {
      agenda.next = undefined
      addTurns.run(at)
      makeReady.run(at)
    },
    /** The message whose turn it is, of those that are ready. */
    first(): QueueEntry | undefined {
      const line = firstTurn.get() as LineRow | undefined
      return line && fromRow(firstOfLine.get(line))
    },
    /** Takes out the message that leaves; its line comes after all others of its priority. */
    take(entry: QueueEntry): void {
      agenda.next = undefined
      remove.run(entry.message)
      endTurn.run(lineOf(entry))
      takeTurn.run(lineOf(entry))
    },
    pace(): Pace | undefined {
      return pace.get() as Pace | undefined
    },
    setPace({ since, recipients }: Pace): void {
      agenda.next = undefined
      forgetPace.run()
      setPace.run(since, recipients)
    },
    /** Does something to the queue that is undone as soon as its result is known. */
    rehearse<Result>(work: () => Result): Result {
      database.exec('SAVEPOINT rehearsal')
      try {
        return work()
      } finally {
        database.exec('ROLLBACK TO rehearsal; RELEASE rehearsal')
      }
    },
  }
}

interface LineRow extends Record<string, number> {
  realtime: number
  priority: number
  line: number
}

function lineOf({ realtime, priority, line }: QueueEntry): LineRow {
  return { realtime: Number(realtime), priority, line }
}

function fromRow(row: object | undefined): QueueEntry | undefined {
  if (row === undefined) return undefined
  const entry = row as Omit<QueueEntry, 'realtime'> & { realtime: number }
  return { ...entry, realtime: entry.realtime === 1 }
}
