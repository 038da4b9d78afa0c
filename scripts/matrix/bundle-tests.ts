import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { toolFolder } from './tools.ts'

const root = resolve(import.meta.dirname, '../..')

/** Where a bundle of tests runs: in a process with Node's modules, in a worker, or on a page. */
export type Host = 'process' | 'worker' | 'page'

export interface Bundle {
  /** The test files, relative to the repository's root. */
  files: readonly string[]
  host: Host
  /** The project in which the package is installed, for tests of the package. Without it, the sources are bundled. */
  project?: string
  outfile: string
}

/**
 * Bundles tests with a runner that does not need Vitest. In a process, the installed package is imported rather than bundled.
 */
export async function bundleTests({ files, host, project, outfile }: Bundle): Promise<void> {
  await esbuild.build({
    stdin: { contents: entry(files, host), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['browser'],
    target: 'es2023',
    // Otherwise the paths in tsconfig.json would resolve the package's name to the sources.
    tsconfigRaw: {},
    nodePaths: [
      join(toolFolder, 'node_modules'),
      ...(project ? [join(project, 'node_modules')] : []),
    ],
    external: host === 'page' ? [] : ['node:*'],
    sourcemap: 'inline',
    // In a process, tests read files relative to themselves, and all of these tests are equally deep.
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'tests/sandbox/behaviour/x.ts'))),
    },
    plugins: [
      vitestStandIn,
      specs,
      ...(host === 'page' ? [nodeOnPage] : []),
      ...(project === undefined ? [] : [packageIn(host, project)]),
    ],
    logLevel: 'warning',
  })
}

function entry(files: readonly string[], host: Host): string {
  const loads = files.map((file) => `${JSON.stringify(file)}: () => import('./${file}'),`)
  return `import { runTests } from './tools/matrix/runner/run-tests.ts'
import { setGateway } from './tools/matrix/gateway.ts'
const files = { ${loads.join('\n')} }
${starts[host]}`
}

const starts: Readonly<Record<Host, string>> = {
  process: `setGateway(JSON.parse(process.env.MATRIX_GATEWAY ?? '{}'))
runTests(files).then(async (results) => {
  const { writeFileSync } = await import('node:fs')
  writeFileSync(process.env.MATRIX_RESULTS, JSON.stringify(results))
  process.exit()
})`,
  worker: `export default { async fetch(request) {
  setGateway(await request.json())
  return Response.json(await runTests(files))
} }`,
  page: `import { preparePage } from './tools/matrix/runner/page.ts'
preparePage()
globalThis.runMatrix = (gateway) => (setGateway(gateway), runTests(files))`,
}

const vitestStandIn: esbuild.Plugin = {
  name: 'vitest stand-in',
  setup(build) {
    build.onResolve({ filter: /^vitest$/ }, () => ({
      path: join(root, 'tools/matrix/runner/vitest.ts'),
    }))
  },
}

/** Adds the specs to the bundle, because the client's tests read their examples. */
const specs: esbuild.Plugin = {
  name: 'specs',
  setup(build) {
    build.onResolve({ filter: /^node:fs$/ }, ({ importer }) =>
      /[/](?:src|tests)[/]client[/]/u.test(importer)
        ? { path: 'specs', namespace: 'specs' }
        : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'specs' }, async () => {
      const names = ['gateway-sms.yaml', 'tokens.yaml']
      const texts = await Promise.all(
        names.map(async (name) => [name, await readFile(join(root, 'spec', name), 'utf8')]),
      )
      return {
        contents: `const files = ${JSON.stringify(Object.fromEntries(texts))}
          export const readFileSync = (path) => files[String(path).split('/').at(-1)]`,
      }
    })
  },
}

/** Replaces Node's modules in bundles for a page. */
const nodeOnPage: esbuild.Plugin = {
  name: 'node on a page',
  setup(build) {
    build.onResolve({ filter: /^node:util$/ }, () => ({ path: pageParts }))
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'none' }))
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

const pageParts = join(root, 'tools/matrix/runner/page.ts')

/** Resolves the sources' entries, and the package's names, to the package that is installed in a project. */
function packageIn(host: Host, project: string): esbuild.Plugin {
  return {
    name: 'the installed package',
    setup(build) {
      const installed = async (name: string) =>
        host === 'process'
          ? { path: name, external: true }
          : await build.resolve(name, {
              resolveDir: project,
              kind: 'import-statement',
              pluginData: 'found',
            })
      build.onResolve({ filter: /\/index\.ts$/ }, ({ path, resolveDir }) => {
        const name = entries.get(relative(root, resolve(resolveDir, path)))
        return name === undefined ? undefined : installed(name)
      })
      build.onResolve({ filter: /^gateway-sms(?:\/sandbox)?$/ }, ({ path, pluginData }) =>
        pluginData === 'found' ? undefined : installed(path),
      )
    },
  }
}

const entries: ReadonlyMap<string, string> = new Map([
  ['src/index.ts', 'gateway-sms'],
  ['src/node/index.ts', 'gateway-sms/node'],
  ['src/sandbox/index.ts', 'gateway-sms/sandbox'],
])
