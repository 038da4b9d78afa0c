import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** What an application that is bundled gets of the package. */
export interface BundleSize {
  /** Bytes of what is loaded at once, with every static import in one file, minified and gzipped. */
  firstLoad: number
  /** Bytes of every file that is loaded by the time that a message is sent, each minified and gzipped. */
  send: number
  /** Bytes of every file that splitting makes, also of those that are loaded on use, each minified and gzipped. */
  all: number
  /** The files that it comes from. */
  inputs: readonly string[]
  /** Everything, also what is loaded on use. */
  text: string
}

/** Bundles an import of the package as it is installed in a folder. */
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
          name: 'loaded on use',
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

/** Whether a file that is loaded on use is that of `send` and `get`. */
function isForSends(path: string): boolean {
  return /\/single-[\w-]+\.js$/.test(path)
}

function total(files: readonly { contents: Uint8Array }[]): number {
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

/**
 * The output and all that it imports, at once or on use: a bundler leaves files of imports that nothing reaches any more.
 *
 * @param isLoaded Whether a file that is loaded on use is.
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
