// Runs the tests that `npm run matrix` runs in every runtime on the packed tarball with Vitest on the sources.
import { closedUrl } from '../../tools/matrix/closed-url.ts'
import { afterAll } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'
import { setGateway } from '../../tools/matrix/gateway.ts'

const sandbox = createSandbox({ clock: 'manual' })
const { url } = await sandbox.listen()
setGateway({ url, closedUrl: await closedUrl(), traits: { tellsUnreachable: true } })
afterAll(() => sandbox.close())

await import('./suite/callbacks.ts')
await import('./suite/failures.ts')
await import('./suite/limits.ts')
await import('./suite/rules.ts')
await import('./suite/sending.ts')
await import('./suite/tokens.ts')
