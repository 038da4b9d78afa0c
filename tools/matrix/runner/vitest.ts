// Replaces Vitest in the matrix's bundles. A test is a function in a list, so it runs wherever JavaScript does.
import { expect, fn, restoreAllMocks, spyOn } from './vitest-parts.mjs'
import { formatName } from './format-name.ts'

export { expect }

/** A test and its file. */
export interface Test {
  file: string
  name: string
  run: () => Promise<unknown>
}

/** Thrown by Vitest functions that are not supported here. */
export class NotHere extends Error {}

interface Hook {
  file: string
  when: 'before all' | 'before each' | 'after each' | 'after all'
  run: () => unknown
}

type Body = (...values: never[]) => unknown
type AnyBody = (...values: unknown[]) => unknown

const tests: Test[] = []
const hooks: Hook[] = []
const groups: string[] = []
let currentFile = ''

/** Loads a file and returns its tests. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<Test[]> {
  currentFile = file
  tests.length = 0
  await load()
  return [...tests]
}

export const test = Object.assign(add, {
  concurrent: Object.assign(add, { each }),
  each,
  runIf: (condition: boolean) => (condition ? add : () => {}),
})

/** Groups tests, and puts the group's name before theirs. */
export const describe = Object.assign(group, {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const values of valuesOf(rows)) {
      group(formatName(name, values), () => (body as AnyBody)(...values))
    }
  },
})

function group(name: string, body: () => unknown): void {
  groups.push(name)
  body()
  groups.pop()
}

export const beforeAll = hook('before all')
export const beforeEach = hook('before each')
export const afterEach = hook('after each')
export const afterAll = hook('after all')

const finishers: (() => unknown)[] = []

/** Calls a function when the running test ends. */
export function onTestFinished(run: () => unknown): void {
  finishers.push(run)
}

async function finishTest(): Promise<void> {
  for (const run of finishers.splice(0).toReversed()) await run()
}

function hook(when: Hook['when']) {
  return (run: () => unknown): void => {
    hooks.push({ file: currentFile, when, run })
  }
}

/** Runs a file's hooks. */
export async function runHooks(file: string, when: Hook['when']): Promise<void> {
  for (const hook of hooks) if (hook.file === file && hook.when === when) await hook.run()
}

/** Does nothing, because the compiler checks types. */
export function expectTypeOf(): unknown {
  const anything: unknown = new Proxy(() => {}, { get: () => anything, apply: () => anything })
  return anything
}

const stubbed = new Map<string, PropertyDescriptor | undefined>()

export const vi = {
  fn,
  spyOn,
  restoreAllMocks,
  stubGlobal(name: string, value: unknown) {
    if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    // These are not assigned, because `crypto` and `navigator` are getters.
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  },
  unstubAllGlobals() {
    for (const [name, descriptor] of stubbed) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
    stubbed.clear()
  },
  useFakeTimers: () => unavailable('useFakeTimers()'),
  resetModules: () => unavailable('resetModules()'),
}

function unavailable(what: string): never {
  throw new NotHere(`${what} needs Vitest`)
}

function add(name: string, second: unknown, third?: unknown): void {
  const body = (typeof second === 'function' ? second : third) as () => unknown
  const file = currentFile
  tests.push({
    file,
    name: [...groups, name].join(' > '),
    async run() {
      await runHooks(file, 'before each')
      try {
        await body()
      } finally {
        await runHooks(file, 'after each')
        await finishTest()
      }
    },
  })
}

function each(rows: readonly unknown[]) {
  return (name: string, body: Body): void => {
    for (const values of valuesOf(rows)) {
      add(formatName(name, values), () => (body as AnyBody)(...values))
    }
  }
}

/** Returns the test's arguments for each row. If every row is a list, its items are the arguments. */
function valuesOf(rows: readonly unknown[]): readonly (readonly unknown[])[] {
  const areLists = rows.every((row) => Array.isArray(row))
  return rows.map((row) => (areLists ? (row as unknown[]) : [row]))
}
