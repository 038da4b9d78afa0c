import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What an application that is bundled gets of the package. */
export interface BundleSize {
  /** Bytes of what is loaded at once, minified and gzipped. */
  bytes: number
  /** The files that it comes from. */
  inputs: readonly string[]
  /** Everything, also what is loaded on use. */
  text: string
}

/** Bundles an import of the package as it is installed in a folder. */
export async function bundleSize(statement: string, resolveDir: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: statement, resolveDir },
    absWorkingDir: resolveDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
  })
  const main = outputFiles.find(({ path }) => path.endsWith('stdin.js'))
  if (main === undefined) throw new Error('the bundle has no stdin.js')
  return {
    bytes: gzipSync(main.contents, { level: 9 }).length,
    inputs: Object.keys(metafile.inputs),
    text: outputFiles.map(({ text }) => text).join('\n'),
  }
}
