import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** The size and content of the package's code in a bundled application. */
export interface BundleSize {
  /** The size in bytes of what is loaded initially, with every static import in one file, minified and gzipped. */
  firstLoad: number
  /** The same code in as many files as esbuild's splitting makes, each minified and gzipped. */
  splitFirstLoad: number
  /** The size of the same code plus the file that the first `send` or `get` loads, with its imports. */
  send: number
  /** The size in bytes of every file that splitting makes, including those loaded on first use, each minified and gzipped. */
  all: number
  /** The source files. */
  inputs: readonly string[]
  /** The code, including the files that are loaded on first use. */
  text: string
}

/** Bundles an import from the package that is installed in a folder. */
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
          name: 'loaded on first use',
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
    splitFirstLoad: total(files(reachedFrom('out/stdin.js', outputs, () => false))),
    send: total(files(reachedFrom('out/stdin.js', outputs, isForSends))),
    all: total(files(reachedFrom('out/stdin.js', outputs, () => true))),
    inputs: Object.keys(split.metafile.inputs),
    text: split.outputFiles.map(({ text }) => text).join('\n'),
  }
}

/**
 * Whether a file that is loaded on first use contains `send` and `get`. Its name has two hashes: the package's and the
 * application's.
 */
function isForSends(path: string): boolean {
  return /\/single-[\w-]+\.js$/.test(path)
}

function total(files: readonly { contents: Uint8Array }[]): number {
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

/**
 * Returns the output and everything that it imports, without the files for unused imports that a bundler also writes.
 *
 * @param isLoaded Whether to include a file that is loaded on first use.
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
