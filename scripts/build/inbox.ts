import { build } from 'vite'
import { root } from '../generate/spec.ts'

/** Builds the inbox page into dist/inbox, as files that need nothing else. Gives the files that went into it. */
export async function buildInbox(): Promise<string[]> {
  const built = await build({
    root: new URL('src/inbox/', root).pathname,
    base: '/inbox/',
    configFile: false,
    logLevel: 'warn',
    // What a library would do only for its developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    // Not what NODE_ENV makes of it, which is `test` under vitest: such a page names the folder in which it was built.
    oxc: { jsx: { development: false } },
    build: {
      outDir: new URL('dist/inbox/', root).pathname,
      emptyOutDir: true,
      target: 'es2023',
      // No file of the page is put into another: the policy of the page lets in files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
}
