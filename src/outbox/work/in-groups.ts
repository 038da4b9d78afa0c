/**
 * Combines calls into groups that run together. A group consists of the calls made in one turn of the event loop, or of the
 * calls made while the previous group was running. Calls with the same key run one after another.
 *
 * Without groups, each batch in progress would run its own statements, which would take longer than sending the batch.
 */
export function inGroups<Item, Result>(
  keyOf: (item: Item) => string,
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  interface Call {
    item: Item
    resolve: (result: Result) => void
    reject: (error: unknown) => void
  }
  let waiting: Call[] = []
  let isScheduled = false

  const runGroup = async (calls: readonly Call[]): Promise<void> => {
    try {
      const results = await run(calls.map(({ item }) => item))
      for (const [i, { resolve }] of calls.entries()) resolve(results[i] as Result)
    } catch (error) {
      // A row that violates a constraint must not fail the other calls. After any other error, the statement may have taken
      // effect, so it is not repeated.
      if (calls.length > 1 && isViolation(error)) {
        for (const call of calls) await runGroup([call])
      } else {
        for (const { reject } of calls) reject(error)
      }
    }
  }
  const nextGroup = (): Call[] => {
    const group = new Map<string, Call>()
    const rest: Call[] = []
    for (const call of waiting) {
      const key = keyOf(call.item)
      if (group.size < maxGroup && !group.has(key)) group.set(key, call)
      else rest.push(call)
    }
    waiting = rest
    return [...group.values()]
  }
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) await runGroup(nextGroup())
    isScheduled = false
  }
  return async (item) =>
    await new Promise<Result>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (isScheduled) return
      isScheduled = true
      setImmediate(() => void flush())
    })
}

const maxGroup = 100

/** Returns whether an error belongs to PostgreSQL's error class 23 (integrity constraint violation). */
function isViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('23')
}
