import { build } from 'esbuild'

// As people bundle for a function in a cloud: everything in one file of CommonJS.
await build({
  entryPoints: ['../main.mjs'],
  outfile: 'out.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
})
await import('./out.cjs')
