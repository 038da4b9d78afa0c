import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../generate/spec.ts'

/** Builds the inbox into dist/inbox as self-contained files. Returns the files that it contains. */
export async function buildInbox(): Promise<string[]> {
  const built = await build({
    root: join(root, 'src/inbox'),
    base: '/inbox/',
    configFile: false,
    logLevel: 'warn',
    // Removes the checks that libraries make only during development.
    define: { 'process.env.NODE_ENV': '"production"' },
    // Does not depend on NODE_ENV, which is `test` under Vitest. A development build would contain the source folder's path.
    oxc: { jsx: { development: false } },
    build: {
      outDir: join(root, 'dist/inbox'),
      emptyOutDir: true,
      target: 'es2023',
      // No files are inlined, because the page's policy allows only separate ones.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
}
