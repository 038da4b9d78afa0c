import type { Script } from 'node:vm'
import { machineTime } from '../model/platform.ts'

/** How long an expression may take in all, in milliseconds. */
const maxTime = 200

/**
 * A caller's regular expression, which runs for no more than a fifth of a second in all: one such as `^(a+)+$` could otherwise hold
 * the process for as long as the caller likes.
 */
export class BoundedPattern {
  readonly source: string
  readonly flags: string
  readonly #matches = new Map<string, boolean>()
  readonly #run: (texts: readonly string[], timeout: number) => boolean[]
  #left = maxTime

  /** Throws a SyntaxError for what is no expression. */
  constructor(source: string, flags: string) {
    // With `g` or `y` it would remember where it stopped.
    const expression = new RegExp(source, flags.replaceAll(/[gy]/g, ''))
    this.source = source
    this.flags = flags
    this.#run = createRun(expression)
  }

  /** Whether it matches a text. Throws a RangeError when its time is over. */
  test(text: string): boolean {
    this.look([text])
    return this.#matches.get(text) ?? false
  }

  /** Looks at many texts at once, which takes hardly longer than one. */
  look(texts: readonly string[]): void {
    const unknown = [...new Set(texts)].filter((text) => !this.#matches.has(text))
    if (unknown.length === 0) return
    const start = machineTime()
    try {
      if (this.#left < 1) throw tooSlow()
      const found = this.#run(unknown, Math.ceil(this.#left))
      if (this.#matches.size > 10_000) this.#matches.clear()
      for (const [i, text] of unknown.entries()) this.#matches.set(text, found[i] === true)
    } catch (error) {
      this.#left = 0
      throw (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        ? tooSlow()
        : error
    } finally {
      // What each run costs by itself does not count.
      this.#left -= Math.max(0, machineTime() - start - 5)
    }
  }

  toString(): string {
    return `/${this.source}/${this.flags}`
  }
}

function tooSlow(): RangeError {
  return new RangeError(
    "sandbox.waitForMessage(): 'body' takes too long to match: give a simpler expression, or a text",
  )
}

function createRun(expression: RegExp): (texts: readonly string[], timeout: number) => boolean[] {
  const { createContext, Script } = process.getBuiltinModule('node:vm')
  const sandbox = { expression, texts: [] as readonly string[] }
  const context = createContext(sandbox)
  const script: Script = new Script('texts.map((text) => expression.test(text))')
  return (texts, timeout) => {
    sandbox.texts = texts
    // The engine looks up from an expression now and then, and stops when it is told to.
    return script.runInContext(context, { timeout }) as boolean[]
  }
}
