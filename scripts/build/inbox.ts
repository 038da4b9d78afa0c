import { build } from 'vite'
import { root } from '../generate/spec.ts'

/** Builds the inbox into dist/inbox as self-contained files. Returns the files that it contains. */
export async function buildInbox(): Promise<string[]> {
  const built = await build({
    root: new URL('src/inbox/', root).pathname,
    base: '/inbox/',
    configFile: false,
    logLevel: 'warn',
    // Drops the checks that libraries make only in development.
    define: { 'process.env.NODE_ENV': '"production"' },
    // Independent of NODE_ENV, which is `test` under Vitest: a development build contains the path of the source folder.
    oxc: { jsx: { development: false } },
    build: {
      outDir: new URL('dist/inbox/', root).pathname,
      emptyOutDir: true,
      target: 'es2023',
      // No inlined files: the page's policy allows only separate ones.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
}
