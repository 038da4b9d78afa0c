import type { Listener } from './listen-options.ts'

/** The ports on which a sandbox listens. */
export interface OwnPorts {
  ports: Pick<ReadonlySet<number>, 'has'>
  /** Each of them once. */
  list(): number[]
  /** Counts a listener's port in until it is closed. */
  watch(listener: Promise<Listener>): Promise<Listener>
}

export function createOwnPorts(): OwnPorts {
  // Two listeners can have the same port on two addresses: it is the sandbox's own until both are closed.
  const open = new Set<Listener>()
  return {
    ports: { has: (port) => [...open].some((listener) => listener.port === port) },
    list: () => [...new Set(Array.from(open, ({ port }) => port))],
    watch: async (opening) => {
      const listener = await opening
      open.add(listener)
      return {
        ...listener,
        close: async () => {
          await listener.close()
          open.delete(listener)
        },
      }
    },
  }
}
