import type { Reporter, TestModule } from 'vitest/node'
import { chromiumPath, withoutChromium } from '../tools/chromium.ts'

/** Prints a run's totals as its last line, such as `12 passed, 0 failed, 1 skipped`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length

    const passed = count('passed')
    const skipped = count('skipped')
    // A failure outside a test (a file that cannot be loaded, a failing beforeAll) does not make any test fail, but counts in
    // the total.
    const outside = modules
      .flatMap((module) => [module, ...module.children.allSuites()])
      .filter((group) => group.errors().length > 0)
    const failed = tests.length - passed - skipped + outside.length + unhandledErrors.length

    if (skipped > 0 && chromiumPath === undefined) {
      console.log(`The tests of the pages are skipped. ${withoutChromium}`)
    }
    console.log(
      `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${withoutPostgres(modules)}`,
    )
  }
}

/** Returns a note if there is no PostgreSQL for the outbox's tests. With CI=true, these tests fail instead. */
function withoutPostgres(modules: readonly TestModule[]): string {
  const provided = modules.map((module) => module.project.getProvidedContext())
  return provided.some(({ postgres }) => postgres === null)
    ? '; tests with PostgreSQL were skipped: run `npm ci` or install postgresql'
    : ''
}
