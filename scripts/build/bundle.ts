import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { build, transform, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

/** What packages import: the source of each entry, and where it is in dist/ as an ES module. */
const entries = {
  'src/index.ts': 'index',
  'src/node/index.ts': 'node/index',
  'src/outbox/index.ts': 'outbox/index',
  'src/sandbox/index.ts': 'sandbox/index',
} as const
type Entry = keyof typeof entries

/**
 * Bundles the entries into dist/. The client is there as ES modules and, in dist/cjs/, as CommonJS. What runs in Node only is there once, as
 * CommonJS, with an ES module that names its exports: so anyone who uses both forms has one sandbox. The command imports the entries.
 */
export async function bundle(): Promise<Metafile> {
  const [client, node, sandbox, outbox, command, fixtures] = await Promise.all([
    bundleEntry('src/index.ts', { outdir: 'dist' }),
    bundleEntry('src/node/index.ts', { outdir: 'dist/cjs' }),
    // Minified, they start sooner. The client is not: applications minify it themselves, and people step into it.
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
        plugins: [importEntries('dist/cli')],
      },
    ),
    // They import the package by its name, so that a test and its fixtures share one client and one sandbox.
    bundleFiles(
      { 'vitest/index': 'src/vitest/index.ts', 'playwright/index': 'src/playwright/index.ts' },
      { outdir: 'dist' },
    ),
  ])
  await Promise.all(Object.keys(client.outputs).map(dropBareImports))
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
    // Not `node`: the client runs wherever fetch does, so nothing may be resolved for Node alone.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    // cli-table3 asks for @colors/colors inside a try, for colours that it does well without.
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
    // Their place is THIRD-PARTY-LICENSES.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

/** Leaves the entries out of a bundle, which imports them from where they are in dist/. */
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

/** Makes CommonJS of the files of a bundle, under the same names in another folder: Jest and TypeScript's node16 load nothing else. */
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
      // Jest has none by default.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.dirname': '__dirname' },
    })
    const target = join(folder, relative(file.startsWith(folder) ? folder : 'dist', file))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, code)
  }
}

/** An ES module with the exports of an entry in dist/cjs/. */
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
 * Takes the imports out of a file that say in which order to load what has no side effects: who bundles it would be warned of each.
 */
async function dropBareImports(path: string): Promise<void> {
  if (!path.endsWith('.js')) return
  const text = await readFile(path, 'utf8')
  const without = text.replaceAll(/^import "[^"]+";$/gmu, '')
  if (without !== text) await writeFile(path, without)
}

/** Fails on what an entry reaches by any import, a dynamic one or one of a bundled package included. */
function forbid({ outputs }: Metafile, entry: string, forbidden: RegExp) {
  const chunks = new Set([entry])
  for (const chunk of chunks) {
    const { imports = [], inputs = {} } = outputs[chunk] ?? {}
    const externals = imports.filter(({ external }) => external).map(({ path }) => path)
    const found = [...externals, ...Object.keys(inputs)].find((path) => forbidden.test(path))
    if (found) throw new Error(`${entry} must not reach ${found}, and does in ${chunk}.`)
    for (const { path, external } of imports) if (!external) chunks.add(path)
  }
}
