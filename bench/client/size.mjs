// What an application bundles, minified and gzipped.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = new URL('../..', import.meta.url).pathname
const entries = {
  'gateway-sms': [root, "export { createClient } from './dist/index.js'"],
  'openapi-fetch': [root, "export { default } from 'openapi-fetch'"],
  axios: [`${root}bench`, "export { default } from 'axios'"],
  resend: [`${root}bench`, "export { Resend } from 'resend'"],
  stripe: [`${root}bench`, "export { default } from 'stripe'"],
}

/** Bytes of the client with openapi-fetch; of what is loaded later, the numbering plans are left out. */
export async function measureSize() {
  const sizes = {}
  for (const [name, [folder, contents]] of Object.entries(entries)) {
    sizes[name] = await sizeOf(folder, contents)
  }
  return {
    rows: [{ name: 'the client with openapi-fetch', unit: 'bytes', value: sizes['gateway-sms'] }],
    bars: [
      { title: 'In a bundle, minified and gzipped: less is better', unit: 'bytes', values: sizes },
    ],
  }
}

async function sizeOf(resolveDir, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    platform: 'browser',
    target: 'es2023',
    write: false,
    sourcemap: false,
    logLevel: 'error',
  })
  const main = outputFiles.find(({ path }) => path.endsWith('stdin.js'))
  return gzipSync(main.contents, { level: 9 }).length
}
