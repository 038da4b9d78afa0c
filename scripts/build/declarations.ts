import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * Emits the declarations of the entries that packages import. They keep their `.ts` specifiers,
 * which TypeScript resolves to the `.d.ts` beside them (tried with 5.4 and 5.9 under node16, nodenext
 * and bundler resolution). They are there once, as CommonJS; what an ES module imports re-exports them.
 */
export async function emitDeclarations() {
  const tsc = ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json']
  const [code] = await once(spawn(process.execPath, tsc, { stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error('The declarations cannot be made: see the errors of tsc above.')

  const client = await reach(join('dist/types/src/index.d.ts'), /^openapi-fetch$/)
  const node = await reach(join('dist/types/src/node/index.d.ts'), /^node:/)
  const sandbox = await reach(join('dist/types/src/sandbox/index.d.ts'), /^node:/)
  const outbox = await reach(join('dist/types/src/outbox/index.d.ts'), /^openapi-fetch$/)
  const fixtures = /^(?:gateway-sms(?:\/sandbox)?|vitest|@playwright\/test)$/
  const vitest = await reach(join('dist/types/src/vitest/index.d.ts'), fixtures)
  const playwright = await reach(join('dist/types/src/playwright/index.d.ts'), fixtures)
  const all = [client, node, outbox, sandbox, vitest, playwright]
  // tsc emits what the code imports; only a part of it shows in the types.
  for await (const file of glob('dist/types/**/*.d.ts')) {
    if (all.some((reached) => reached.has(file))) await shorten(file)
    else await rm(file)
  }
  await writeFile('dist/types/package.json', '{ "type": "commonjs" }\n')
  for (const entry of ['', 'node/', 'outbox/', 'sandbox/', 'vitest/', 'playwright/']) {
    const to = entry === '' ? './' : '../'
    await writeFile(`dist/${entry}index.d.ts`, `export * from '${to}types/src/${entry}index.js'\n`)
  }
}

/** Tabs for tsc's spaces: a sixth of what is installed. */
async function shorten(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace(/^(?: {4})+/gmu, (spaces) => '\t'.repeat(spaces.length / 4)),
  )
}

/** Fails on a package that is bundled, or not meant for this entry: its types are not installed along. */
async function reach(entry: string, packages: RegExp): Promise<Set<string>> {
  const files = new Set([entry])
  for (const file of files) {
    // The compiler's own scanner, which passes over the imports in the examples of a comment.
    const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'))
    for (const { fileName: specifier } of importedFiles) {
      if (specifier.startsWith('.')) {
        files.add(join(file, '..', specifier.replace(/\.ts$/, '.d.ts')))
      } else if (!packages.test(specifier)) {
        throw new Error(
          `${file} imports ${specifier}, which ${entry} must not need. ` +
            'Give what it exports a type of our own.',
        )
      }
    }
  }
  return files
}
