import { build } from 'vite'

await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: { ssr: '../main.mjs', outDir: 'out', emptyOutDir: true },
})
await import('./out/main.mjs')
