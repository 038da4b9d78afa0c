// What an application bundles, minified and gzipped.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes of the client with openapi-fetch; of what is loaded later, the numbering plans are left out. */
export async function measureSize() {
  const root = new URL('../..', import.meta.url).pathname
  const { outputFiles } = await build({
    stdin: { contents: "export { createClient } from './dist/index.js'", resolveDir: root },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    write: false,
    sourcemap: false,
  })
  const main = outputFiles.find(({ path }) => path.endsWith('stdin.js'))
  const bytes = gzipSync(main.contents, { level: 9 }).length
  return [
    {
      name: 'the client with openapi-fetch, of 8 kB',
      ratio: bytes / 8192,
      most: 1,
      note: `${bytes} bytes`,
    },
  ]
}
