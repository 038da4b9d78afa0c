import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { glob, readFile } from 'node:fs/promises'

/**
 * Emits the declarations of the two entries that packages import. They keep their `.ts` specifiers,
 * which TypeScript resolves to the `.d.ts` beside them (tried with 5.4 and 5.9 under node16, nodenext
 * and bundler resolution).
 */
export async function emitDeclarations() {
  const tsc = ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json']
  const [code] = await once(spawn(process.execPath, tsc, { stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error('The declarations cannot be made: see the errors of tsc above.')
  await checkImports()
}

/** A declaration that names a bundled package would not resolve where the package is installed. */
async function checkImports() {
  for await (const file of glob('dist/types/**/*.d.ts')) {
    const text = await readFile(file, 'utf8')
    for (const [, specifier = ''] of text.matchAll(
      /(?:\bfrom |\bimport\(|\bimport )["']([^"']+)["']/g,
    )) {
      const resolves =
        specifier.startsWith('.') ||
        specifier === 'openapi-fetch' ||
        (specifier.startsWith('node:') && file.includes('sandbox'))
      if (!resolves)
        throw new Error(
          `${file} imports ${specifier}, which a user of the package does not have. ` +
            'Give the exported value a type of our own.',
        )
    }
  }
}
