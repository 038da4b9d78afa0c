// Measures the size of an application's bundle, minified and gzipped.
import { join } from 'node:path'
import { bundleSize } from '../../tools/package/bundle-size.ts'

const root = join(import.meta.dirname, '../..')
const entries = {
  'gateway-sms': [root, "export { createClient } from './dist/index.js'"],
  'openapi-fetch': [root, "export { default } from 'openapi-fetch'"],
  axios: [join(root, 'bench'), "export { default } from 'axios'"],
  resend: [join(root, 'bench'), "export { Resend } from 'resend'"],
  stripe: [join(root, 'bench'), "export { default } from 'stripe'"],
}

/** Returns the size of the client with openapi-fetch in bytes: initially, and with everything that it loads on first use. */
export async function measureSize() {
  const sizes = {}
  for (const [name, [folder, statement]] of Object.entries(entries)) {
    sizes[name] = await bundleSize(statement, folder)
  }
  const { firstLoad, splitFirstLoad, send, all } = sizes['gateway-sms']
  const figures = `${splitFirstLoad} if esbuild splits it, and ${send} by the time a message is sent`
  return {
    rows: [
      { name: 'the client with openapi-fetch', unit: 'bytes', value: firstLoad, figures },
      { name: 'including everything that is loaded on first use', unit: 'bytes', value: all },
    ],
    bars: [
      {
        title: 'In a bundle, minified and gzipped (less is better)',
        unit: 'bytes',
        values: Object.fromEntries(
          Object.entries(sizes).map(([name, { firstLoad }]) => [name, firstLoad]),
        ),
      },
    ],
  }
}
