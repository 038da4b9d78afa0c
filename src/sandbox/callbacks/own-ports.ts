import type { Listener } from '../doors/listener.ts'

/** The ports on which a sandbox listens. */
export interface OwnPorts {
  ports: ReadonlySet<number>
  /** Counts a listener's port in until it is closed. */
  watch(listener: Promise<Listener>): Promise<Listener>
}

export function createOwnPorts(): OwnPorts {
  const ports = new Set<number>()
  return {
    ports,
    watch: async (opening) => {
      const listener = await opening
      ports.add(listener.port)
      return {
        ...listener,
        close: async () => {
          await listener.close()
          ports.delete(listener.port)
        },
      }
    },
  }
}
