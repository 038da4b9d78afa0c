import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** The size of the package in a bundled application. */
export interface BundleSize {
  /** Bytes of the first load, with every static import in one file, minified and gzipped. */
  firstLoad: number
  /** Bytes of every file loaded by the time a message is sent, each minified and gzipped. */
  send: number
  /** Bytes of every file, including those loaded on demand, each minified and gzipped. */
  all: number
  /** The bundled source files. */
  inputs: readonly string[]
  /** The text of all files. */
  text: string
}

/** Bundles an import of the package installed in a folder. */
export async function bundleSize(statement: string, resolveDir: string): Promise<BundleSize> {
  const options = {
    stdin: { contents: statement, resolveDir },
    absWorkingDir: resolveDir,
    bundle: true,
    minify: true,
    format: 'esm',
    outdir: 'out',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
  } as const
  const [first, split] = await Promise.all([
    build({
      ...options,
      plugins: [
        {
          name: 'dynamic imports',
          setup: (build) =>
            build.onResolve({ filter: /./ }, ({ kind, path }) =>
              kind === 'dynamic-import' ? { path, external: true } : undefined,
            ),
        },
      ],
    }),
    build({ ...options, splitting: true }),
  ])
  const { outputs } = split.metafile
  const files = (reached: Set<string>) =>
    split.outputFiles.filter(({ path }) => reached.has(path.slice(path.indexOf('out/'))))
  return {
    firstLoad: total(first.outputFiles),
    send: total(files(reachedFrom('out/stdin.js', outputs, isForSends))),
    all: total(files(reachedFrom('out/stdin.js', outputs, () => true))),
    inputs: Object.keys(split.metafile.inputs),
    text: split.outputFiles.map(({ text }) => text).join('\n'),
  }
}

/** Whether a file is the one that `send` and `get` load on demand. */
function isForSends(path: string): boolean {
  return /\/single-\w+\.js$/.test(path)
}

function total(files: readonly { contents: Uint8Array }[]): number {
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

/**
 * The output and everything that it imports, directly or on demand. Bundlers also write files that nothing imports.
 *
 * @param isLoaded Whether a dynamically imported file is loaded.
 */
function reachedFrom(
  entry: string,
  outputs: Metafile['outputs'],
  isLoaded: (path: string) => boolean,
): Set<string> {
  const found = new Set([entry])
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (external !== true && (kind !== 'dynamic-import' || isLoaded(next))) found.add(next)
    }
  }
  return found
}
