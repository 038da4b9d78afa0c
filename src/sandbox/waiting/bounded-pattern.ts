import { machineTime } from '../model/node-globals.ts'

/** The time that all of a pattern's matches may take in total, in milliseconds. */
const maxTime = 200

/**
 * A caller's regular expression, with a limit of 200 ms on its total matching time. Without the limit, an expression such as
 * `^(a+)+$` could block the process.
 */
export class BoundedPattern {
  readonly source: string
  readonly flags: string
  readonly #matches = new Map<string, boolean>()
  readonly #run: (texts: readonly string[], timeout: number) => boolean[]
  #left = maxTime

  /** Throws a SyntaxError if the expression is invalid. */
  constructor(source: string, flags: string) {
    // With `g` or `y`, an expression would remember the position of its last match.
    this.#run = createRun(new RegExp(source, flags.replaceAll(/[gy]/g, '')))
    this.source = source
    this.flags = flags
  }

  /** Whether the pattern matches a string. Throws a RangeError once the pattern's time is used up. */
  test(text: string): boolean {
    this.look([text])
    return this.#matches.get(text) ?? false
  }

  /** Matches many texts in advance, which takes hardly any longer than matching a single text. */
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
      const { code } = error as NodeJS.ErrnoException
      throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? tooSlow() : error
    } finally {
      // The time that it takes to start a run is not counted.
      this.#left -= Math.max(0, machineTime() - start - 5)
    }
  }

  toString(): string {
    return `/${this.source}/${this.flags}`
  }
}

function tooSlow(): RangeError {
  return new RangeError(
    "sandbox.waitForMessage(): 'body' takes too long to match: use a simpler expression, or a string",
  )
}

function createRun(expression: RegExp): (texts: readonly string[], timeout: number) => boolean[] {
  const { createContext, Script } = process.getBuiltinModule('node:vm')
  const sandbox = { expression, texts: [] as readonly string[] }
  const context = createContext(sandbox)
  const script = new Script('texts.map((text) => expression.test(text))')
  return (texts, timeout) => {
    sandbox.texts = texts
    return script.runInContext(context, { timeout }) as boolean[]
  }
}
