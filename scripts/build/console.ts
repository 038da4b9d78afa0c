import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { readSpec, root, type SpecName } from '../generate/spec.ts'

/** Builds the API console into dist/console: the page, the specs and the code samples. Returns the files that it contains. */
export async function buildConsole(): Promise<string[]> {
  const folder = new URL('dist/console/', root)
  await mkdir(folder, { recursive: true })
  await copyFile(new URL('src/console/index.html', root), new URL('index.html', folder))
  await copyFile(new URL('generated/code-samples.json', root), new URL('code-samples.json', folder))
  for (const name of ['gateway-sms', 'tokens', 'sandbox-control'] as const satisfies SpecName[]) {
    const { source } = await readSpec(name)
    await writeFile(new URL(`${name}.json`, folder), JSON.stringify(source))
  }
  const { metafile } = await build({
    entryPoints: [new URL('src/console/console.tsx', root).pathname],
    outfile: new URL('console.js', folder).pathname,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs).map((file) => new URL(file, root).pathname)
}
