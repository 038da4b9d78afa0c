// Builds dist/: the entries in both module formats, their declarations, the inbox, the API console, and the licences for
// bundled code.
import { rm, writeFile } from 'node:fs/promises'
import { bundle } from './build/bundle.ts'
import { compressFiles } from './build/compress.ts'
import { buildConsole } from './build/console.ts'
import { buildInbox } from './build/inbox.ts'
import { emitDeclarations } from './build/declarations.ts'
import { collectLicences } from './build/licences.ts'

const start = performance.now()
await rm('dist', { recursive: true, force: true })

const [metafile, , ...pages] = await Promise.all([
  bundle(),
  emitDeclarations(),
  buildInbox(),
  buildConsole(),
])
await Promise.all([compressFiles('dist/inbox'), compressFiles('dist/console')])
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await collectLicences(metafile, pages.flat()))

console.log(`built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s`)
