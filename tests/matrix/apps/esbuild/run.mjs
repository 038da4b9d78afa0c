import { build } from 'esbuild'

// Bundles as for a cloud function: everything in one CommonJS file.
await build({
  entryPoints: ['../main.mjs'],
  outfile: 'out.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
})
await import('./out.cjs')
