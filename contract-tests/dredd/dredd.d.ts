// Dredd has no types. These describe the parts that this suite uses.
declare module 'dredd' {
  import type { EventEmitter } from 'node:events'

  export interface DreddOptions {
    endpoint: string
    path: string[]
    apiDescriptions: { location: string; content: string }[]
    hookfiles: string[]
    emitter: EventEmitter
    reporter: string[]
    loglevel: 'silent' | 'error' | 'warning' | 'debug'
  }

  export default class Dredd {
    constructor(options: DreddOptions)
    run(callback: (error: Error | null | undefined) => void): void
  }
}
