import { DatabaseSync } from 'node:sqlite'

/** Simulates a full disk for the next database that is opened, by limiting its number of pages. */
export function limitDisk() {
  const opened: DatabaseSync[] = []
  class Watched extends DatabaseSync {
    constructor(path: string) {
      super(path)
      opened.push(this)
    }
  }
  const original = process.getBuiltinModule.bind(process)
  process.getBuiltinModule = (id: string) =>
    id === 'node:sqlite' ? { DatabaseSync: Watched } : original(id)
  const limit = (pages: number) => opened[0]?.exec(`PRAGMA max_page_count = ${pages}`)
  return {
    fill: () => limit(1),
    free: () => limit(1_000_000),
    [Symbol.dispose]: () => void (process.getBuiltinModule = original),
  }
}
