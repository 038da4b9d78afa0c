import { collect, NotHere, runHooks, type Test } from './vitest.ts'

/** The result of a test. */
export interface TestResult {
  file: string
  name: string
  state: 'passed' | 'failed' | 'left out'
  /** The reason why the test failed or was skipped. */
  reason?: string
}

/** A bundle's test files, by name. */
export type TestFiles = Readonly<Record<string, () => Promise<unknown>>>

/** Longer than any test takes, so that a hanging test does not block the others. */
const patience = 20_000

/** Runs every test in the files, one after another. */
export async function runTests(files: TestFiles): Promise<TestResult[]> {
  const results: TestResult[] = []
  for (const [file, load] of Object.entries(files)) {
    try {
      const tests = await collect(file, load)
      await runHooks(file, 'before all')
      for (const test of tests) results.push(await runTest(test))
      await runHooks(file, 'after all')
    } catch (error) {
      results.push({ file, name: 'the file as a whole', state: 'failed', reason: textOf(error) })
    }
  }
  return results
}

async function runTest({ file, name, run }: Test): Promise<TestResult> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${patience} ms`)), patience)
  })
  try {
    await Promise.race([run(), tooLong])
    return { file, name, state: 'passed' }
  } catch (error) {
    const state = error instanceof NotHere ? 'left out' : 'failed'
    return { file, name, state, reason: textOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack}`
}
