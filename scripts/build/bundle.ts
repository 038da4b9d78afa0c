import { readFile, writeFile } from 'node:fs/promises'
import { build, type BuildOptions, type Metafile } from 'esbuild'

/**
 * Bundles the entries into dist/, with what they share in dist/chunks/.
 *
 * The client is a build of its own: shared with the command it would be cut into a file for every combination of entries, all of which
 * an import has to load.
 */
export async function bundle(): Promise<Metafile> {
  const [client, others, fixtures] = await Promise.all([
    bundleEntries({ index: 'src/index.ts', 'node/index': 'src/node/index.ts' }),
    bundleEntries(
      {
        'outbox/index': 'src/outbox/index.ts',
        'sandbox/index': 'src/sandbox/index.ts',
        'cli/main': 'src/cli/main.ts',
      },
      // They start sooner so; names stay for what an error shows. Applications minify the client themselves, and people step into it.
      { minify: true, keepNames: true },
    ),
    // They import the package by its name, so that a test and its fixtures share one client and one sandbox.
    bundleEntries({
      'vitest/index': 'src/vitest/index.ts',
      'playwright/index': 'src/playwright/index.ts',
    }),
  ])
  await Promise.all(Object.keys(client.outputs).map(dropBareImports))
  forbid(client, 'dist/index.js', /^node:|^src\/(sandbox|inbox|outbox|cli)\//)
  forbid(client, 'dist/node/index.js', /^src\/(client|sandbox|inbox|cli)\//)
  forbid(others, 'dist/sandbox/index.js', /^src\/(client|outbox|cli)\//)
  forbid(fixtures, 'dist/vitest/index.js', /^src\/(client|sandbox|cli)\//)
  forbid(fixtures, 'dist/playwright/index.js', /^src\/(client|sandbox|cli)\//)
  forbid(others, 'dist/outbox/index.js', /^src\/(sandbox|inbox|cli)\//)
  return {
    inputs: { ...client.inputs, ...others.inputs, ...fixtures.inputs },
    outputs: { ...client.outputs, ...others.outputs, ...fixtures.outputs },
  }
}

async function bundleEntries(
  entryPoints: Record<string, string>,
  options: BuildOptions = {},
): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
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
    sourcemap: true,
    // Their place is THIRD-PARTY-LICENSES.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

/**
 * Takes the imports out of a file that say in which order to load what has no side effects: who bundles it would be warned of each.
 * Its lines stay where the source map has them.
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
