import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { readSpec, root, type SpecName } from '../generate/spec.ts'

/** Builds the API console into dist/console: the page, the specs and the code samples. Returns the files that it contains. */
export async function buildConsole(): Promise<string[]> {
  const folder = join(root, 'dist/console')
  await mkdir(folder, { recursive: true })
  await copyFile(join(root, 'src/console/index.html'), join(folder, 'index.html'))
  await copyFile(join(root, 'generated/code-samples.json'), join(folder, 'code-samples.json'))
  for (const name of ['gateway-sms', 'tokens', 'sandbox-control'] as const satisfies SpecName[]) {
    const { source } = await readSpec(name)
    await writeFile(join(folder, `${name}.json`), JSON.stringify(source))
  }
  const { metafile } = await build({
    entryPoints: [join(root, 'src/console/console.tsx')],
    outfile: join(folder, 'console.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs).map((file) => join(root, file))
}
