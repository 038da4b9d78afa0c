// Makes dist/: the entries as ESM, the inbox and the API console, their declarations, and the licences of what was bundled.
import { rm, writeFile } from 'node:fs/promises'
import { bundle } from './build/bundle.ts'
import { buildConsole } from './build/console.ts'
import { buildInbox } from './build/inbox.ts'
import { emitDeclarations } from './build/declarations.ts'
import { collectLicences } from './build/licences.ts'
import { trimMaps } from './build/trim-maps.ts'

const start = performance.now()
await rm('dist', { recursive: true, force: true })

const [metafile, , ...pages] = await Promise.all([
  bundle(),
  emitDeclarations(),
  buildInbox(),
  buildConsole(),
])
await trimMaps('dist')
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await collectLicences(metafile, pages.flat()))

console.log(`built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`)
