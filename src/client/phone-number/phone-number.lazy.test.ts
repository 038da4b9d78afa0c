import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'

test('importing the package does not load telephone number metadata', async () => {
  const { outputs } = await bundle()
  const first = loadedAtOnce(outputs)
  const inputs = Object.entries(outputs).map(([path, output]) => ({
    isFirst: first.has(path),
    paths: Object.keys(output.inputs),
  }))
  const [atOnce = [], later = []] = [true, false].map((when) =>
    inputs.filter(({ isFirst }) => isFirst === when).flatMap(({ paths }) => paths),
  )
  expect(atOnce).toContain('src/client/phone-number/phone-number.ts')
  expect(atOnce.filter((path) => path.includes('libphonenumber'))).toEqual([])
  expect(later.filter((path) => path.includes('libphonenumber'))).not.toEqual([])
})

async function bundle(): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['openapi-fetch'],
    metafile: true,
    write: false,
  })
  return metafile
}

/** The entry and its static imports. */
function loadedAtOnce(outputs: Metafile['outputs']): Set<string> {
  const entry =
    Object.keys(outputs).find((path) => outputs[path]?.entryPoint === 'src/index.ts') ?? ''
  const found = new Set([entry])
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== 'dynamic-import') found.add(next)
    }
  }
  return found
}
