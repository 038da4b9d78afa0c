import { join } from 'node:path'
import { withoutChromium } from '../../tools/chromium.ts'
import { closedUrl } from '../../tools/matrix/closed-url.ts'
import { differences } from '../../tools/matrix/differences.ts'
import { bundleTests } from './bundle-tests.ts'
import { filesFor, judge } from './judge.ts'
import { runSuite } from './run-suite.ts'
import type { Runtime } from './runtimes.ts'
import { startSandbox } from './start-sandbox.ts'
import type { Suite } from './suites.ts'
import type { Row } from './table.ts'

/**
 * Runs a suite in a runtime, on the package that is installed in a project. If the runtime is Node, it also runs the sandbox
 * that the tests use.
 */
export async function tryRuntime(
  runtime: Runtime,
  suite: Suite,
  project: string,
  sandboxNode: string,
): Promise<Row> {
  const { name, host, isNode, command, tellsUnreachable } = runtime
  const row = { name, what: suite.title, version: '', passed: 0, leftOut: 0 }
  if (command === undefined) return { ...row, problems: [missing(runtime)] }
  console.log(`${name}: ${suite.title} …`)
  try {
    const outfile = join(project, `${suite.name}.mjs`)
    await bundleTests({
      files: filesFor(suite.files, name, differences),
      host,
      outfile,
      ...(suite.onPackage && { project }),
    })
    await using sandbox = await startSandbox((isNode && command[0]) || sandboxNode, project)
    const { version, results } = await runSuite(runtime, outfile, {
      url: sandbox.url,
      closedUrl: await closedUrl(),
      traits: { tellsUnreachable },
    })
    return { ...row, version, ...judge(results, name, differences) }
  } catch (error) {
    return { ...row, problems: [error instanceof Error ? String(error.stack) : String(error)] }
  }
}

function missing({ name }: Runtime): string {
  return name === 'Chromium'
    ? withoutChromium
    : `npm could not install it for ${process.platform} ${process.arch}: see tests/matrix/tools/package.json.`
}
