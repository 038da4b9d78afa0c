import { compressFiles } from '../../scripts/build/compress.ts'
import { buildConsole } from '../../scripts/build/console.ts'
import { buildInbox } from '../../scripts/build/inbox.ts'
import { chromiumPath } from '../../tools/chromium.ts'

/** Builds the pages before their tests, so that the tests see the current sources. */
export default async function buildPages(): Promise<void> {
  if (chromiumPath === undefined) return
  await Promise.all([buildInbox(), buildConsole()])
  await Promise.all([compressFiles('dist/inbox'), compressFiles('dist/console')])
}
