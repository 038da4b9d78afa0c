import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { build, transform, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

/** Each entry's source, and its ES module in dist/. */
const entries = {
  'src/index.ts': 'index',
  'src/node/index.ts': 'node/index',
  'src/outbox/index.ts': 'outbox/index',
  'src/sandbox/index.ts': 'sandbox/index',
} as const
type Entry = keyof typeof entries

/**
 * Bundles the entries into dist/. The client is built as ES modules and, in dist/cjs/, as CommonJS. Code that runs only in Node
 * is built once, as CommonJS, with an ES module that re-exports it, so that both formats share one sandbox. The command imports
 * the entries.
 */
export async function bundle(): Promise<Metafile> {
  const [client, node, sandbox, outbox, command, fixtures] = await Promise.all([
    bundleEntry('src/index.ts', { outdir: 'dist', plugins: [oneCore] }),
    bundleEntry('src/node/index.ts', { outdir: 'dist/cjs' }),
    // Node's entries start sooner when they are minified. The client is not minified, because applications minify it
    // themselves, and developers step into it.
    bundleEntry('src/sandbox/index.ts', { outdir: 'dist/cjs', minify: true }),
    bundleFiles(
      { 'outbox/index': 'src/outbox/index.ts' },
      { outdir: 'dist', minify: true, plugins: [importEntries('dist/outbox')] },
    ),
    bundleFiles(
      { 'cli/main': 'src/cli/main.ts' },
      {
        outdir: 'dist',
        minify: true,
        chunkNames: 'cli/[name]-[hash]',
        alias: { '@modelcontextprotocol/server/_shims': './src/cli/mcp/sdk-shims.ts' },
        plugins: [importEntries('dist/cli'), versionOnly],
      },
    ),
    // The fixtures import the package by its name, so that they share one client and one sandbox with the test.
    bundleFiles(
      { 'vitest/index': 'src/vitest/index.ts', 'playwright/index': 'src/playwright/index.ts' },
      { outdir: 'dist' },
    ),
  ])
  await Promise.all(Object.keys(client.outputs).map(dropBareImports))
  await Promise.all(numberingPlans(client).map(minifyFile))
  forbid(client, 'dist/index.js', /^node:|^src\/(sandbox|inbox|outbox|cli)\//)
  forbid(node, 'dist/cjs/node/index.js', /^src\/(client|sandbox|inbox|cli)\//)
  forbid(sandbox, 'dist/cjs/sandbox/index.js', /^src\/(client|outbox|cli)\//)
  forbid(outbox, 'dist/outbox/index.js', /^src\/(sandbox|inbox|cli)\//)
  forbid(command, 'dist/cli/main.js', /^src\/(client|sandbox|inbox)\/|node_modules\/libphonenumber/)
  forbid(fixtures, 'dist/vitest/index.js', /^src\/(client|sandbox|cli)\//)
  forbid(fixtures, 'dist/playwright/index.js', /^src\/(client|sandbox|cli)\//)

  await convert(client, 'dist/cjs', { minifyWhitespace: true, minifySyntax: true })
  for (const each of [node, sandbox]) {
    await convert(each, 'dist/cjs', { minify: each === sandbox })
    await writeWrapper(each)
  }
  await writeFile('dist/cjs/package.json', '{ "type": "commonjs" }\n')
  const all = [client, node, sandbox, outbox, command, fixtures]
  return {
    inputs: Object.assign({}, ...all.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...all.map(({ outputs }) => outputs)),
  }
}

function bundleEntry(entry: Entry, options: BuildOptions): Promise<Metafile> {
  return bundleFiles(
    { [entries[entry]]: entry },
    { chunkNames: 'chunks/[name]-[hash]', ...options },
  )
}

async function bundleFiles(
  entryPoints: Record<string, string>,
  options: BuildOptions,
): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    // The platform is not `node`, because the client runs wherever fetch does, so no dependency may resolve to a version for
    // Node.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    // cli-table3 requires @colors/colors inside a try, because colours are optional.
    // The outbox's engines are optional peers.
    external: [
      'openapi-fetch',
      'node:*',
      '@colors/colors',
      'gateway-sms',
      'vitest',
      '@playwright/test',
      'pg-boss',
      'pg',
      '@electric-sql/pglite',
    ],
    // They are in THIRD-PARTY-LICENSES.txt already.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

/**
 * Puts everything that a client loads at once into one chunk. The lazy chunks import most of it. Here and in every application,
 * esbuild would otherwise make one chunk of what they import and another of the rest, and two chunks compress worse, by 1.2 kB.
 * So the lazy chunks are made to import all of it, and what only one of them shares with the entry.
 */
const oneCore: Plugin = {
  name: 'one core',
  setup: (building) =>
    building.onLoad({ filter: /on-demand\/(?:single|more)\.ts$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}${core.join('\n')}\n`,
      loader: 'ts',
    })),
}

const core = [
  "export { createClient } from '../create-client.ts'",
  "export { messageScopes } from '../scopes.ts'",
  "export { MessageState } from '../../../generated/message-state.ts'",
]

/** Removes everything except the version from package.json. */
const versionOnly: Plugin = {
  name: 'version only',
  setup: (building) =>
    building.onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== resolve('package.json')) return undefined
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string }
      return { contents: JSON.stringify({ version }), loader: 'json' }
    }),
}

/** Returns the files with libphonenumber's code and data, which need not be readable. */
function numberingPlans({ outputs }: Metafile): string[] {
  return Object.entries(outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((path) => path.includes('libphonenumber')))
    .map(([file]) => file)
}

async function minifyFile(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, 'utf8'), {
    minify: true,
    target: 'es2023',
    format: 'esm',
  })
  await writeFile(file, code)
}

/** Keeps the entries out of a bundle, which imports them from dist/ instead. */
function importEntries(folder: string): Plugin {
  return {
    name: 'entries',
    setup: (building) =>
      building.onResolve({ filter: /^\..*\/index\.ts$/ }, ({ path, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined
        const source = relative('.', resolve(resolveDir, path))
        if (!(source in entries)) return undefined
        const file = `dist/${entries[source as Entry]}.js`
        return { path: relative(folder, file), external: true }
      }),
  }
}

/**
 * Converts a bundle's files to CommonJS, under the same names in another folder. Jest and TypeScript's node16 load nothing
 * else.
 */
async function convert(
  { outputs }: Metafile,
  folder: string,
  options: Parameters<typeof transform>[1],
): Promise<void> {
  for (const file of Object.keys(outputs)) {
    const { code } = await transform(await readFile(file, 'utf8'), {
      ...options,
      format: 'cjs',
      platform: 'node',
      target: 'es2023',
      // By default, Jest does not support dynamic imports.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.dirname': '__dirname' },
    })
    const target = join(folder, relative(file.startsWith(folder) ? folder : 'dist', file))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, code)
  }
}

/** Writes an ES module that re-exports an entry in dist/cjs/. */
async function writeWrapper({ outputs }: Metafile): Promise<void> {
  for (const [file, { entryPoint, exports }] of Object.entries(outputs)) {
    if (entryPoint === undefined || !(entryPoint in entries)) continue
    const wrapper = `dist/${entries[entryPoint as Entry]}.js`
    await mkdir(dirname(wrapper), { recursive: true })
    const from = relative(dirname(wrapper), file)
    await writeFile(wrapper, `export { ${exports.join(', ')} } from '${from}'\n`)
  }
}

/**
 * Removes bare imports from a file. They only fix the order in which modules without side effects are loaded, and bundlers warn
 * about each of them.
 */
async function dropBareImports(path: string): Promise<void> {
  if (!path.endsWith('.js')) return
  const text = await readFile(path, 'utf8')
  const without = text.replaceAll(/^import "[^"]+";$/gmu, '')
  if (without !== text) await writeFile(path, without)
}

/** Throws if an entry reaches a forbidden file through any import, including dynamic imports and bundled packages. */
function forbid({ outputs }: Metafile, entry: string, forbidden: RegExp) {
  const chunks = new Set([entry])
  for (const chunk of chunks) {
    const { imports = [], inputs = {} } = outputs[chunk] ?? {}
    const externals = imports.filter(({ external }) => external).map(({ path }) => path)
    const found = [...externals, ...Object.keys(inputs)].find((path) => forbidden.test(path))
    if (found) throw new Error(`${entry} must not reach ${found}, but does in ${chunk}.`)
    for (const { path, external } of imports) if (!external) chunks.add(path)
  }
}
