import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { glob, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * Emits the entries' declarations. They keep their `.ts` specifiers, which TypeScript resolves to the `.d.ts` beside them
 * (tested with 5.4 to 7.0 under node16, nodenext and bundler resolution). The declarations exist once, as CommonJS; those of
 * the ES modules re-export them.
 */
export async function emitDeclarations() {
  const tsc = [
    'tools/typescript/node_modules/typescript/bin/tsc',
    '--project',
    'tsconfig.build.json',
  ]
  const [code] = await once(spawn(process.execPath, tsc, { stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error("The declarations could not be emitted: see tsc's errors above.")

  const client = await reach(join('dist/types/src/index.d.ts'), /^openapi-fetch$/)
  const node = await reach(join('dist/types/src/node/index.d.ts'), /^node:/)
  const sandbox = await reach(join('dist/types/src/sandbox/index.d.ts'), /^node:/)
  const outbox = await reach(join('dist/types/src/outbox/index.d.ts'), /^openapi-fetch$/)
  const fixtures = /^(?:gateway-sms(?:\/sandbox)?|vitest|@playwright\/test)$/
  const vitest = await reach(join('dist/types/src/vitest/index.d.ts'), fixtures)
  const playwright = await reach(join('dist/types/src/playwright/index.d.ts'), fixtures)
  const all = [client, node, outbox, sandbox, vitest, playwright]
  // tsc emits everything that the code imports, but the types show only part of it.
  const shown = new Set(all.flatMap((reached) => [...reached]))
  for await (const file of glob('dist/types/**/*.d.ts')) {
    if (!shown.has(file)) await rm(file)
  }
  for (const file of shown) if (file.startsWith('dist/types/generated/')) await prune(file, shown)
  for (const file of shown) await shorten(file)
  await writeFile('dist/types/package.json', '{ "type": "commonjs" }\n')
  for (const entry of ['', 'node/', 'outbox/', 'sandbox/', 'vitest/', 'playwright/']) {
    const to = entry === '' ? './' : '../'
    await writeFile(`dist/${entry}index.d.ts`, `export * from '${to}types/src/${entry}index.js'\n`)
  }
}

/** Removes a generated file's declarations that no other file imports and that nothing else in the file refers to. */
async function prune(file: string, others: ReadonlySet<string>): Promise<void> {
  const imported = new Set<string>()
  for (const other of others) {
    for (const statement of (await parse(other)).statements) {
      const names = namesFrom(statement, other, file)
      for (const name of names) imported.add(name)
    }
  }
  if (imported.has('*')) return
  const source = await parse(file)
  const kept = new Set<ts.Statement>()
  const keep = (name: string) => {
    for (const statement of source.statements) {
      if (kept.has(statement) || nameOf(statement) !== name) continue
      kept.add(statement)
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node)) keep(node.text)
        ts.forEachChild(node, visit)
      }
      visit(statement)
    }
  }
  for (const name of imported) keep(name)
  const text = source.statements
    .filter((statement) => kept.has(statement) || nameOf(statement) === undefined)
    .map((statement) => statement.getFullText(source))
  await writeFile(file, `${text.join('').trim()}\n`)
}

async function parse(file: string): Promise<ts.SourceFile> {
  return ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest)
}

/** Returns the names that a statement imports or exports from another file; `*` for all of them. */
function namesFrom(statement: ts.Statement, from: string, file: string): string[] {
  const isFrom = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
  const specifier = isFrom ? statement.moduleSpecifier : undefined
  if (specifier === undefined || !ts.isStringLiteral(specifier)) return []
  if (join(from, '..', specifier.text.replace(/\.ts$/, '.d.ts')) !== file) return []
  const bindings = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement)
      ? statement.exportClause
      : undefined
  if (bindings === undefined || !('elements' in bindings)) return ['*']
  const specifiers: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] = [...bindings.elements]
  return specifiers.map(({ propertyName, name }) => (propertyName ?? name).text)
}

/** Returns the name that a statement declares; undefined for imports and the like. */
function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations
    return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined
  }
  const isNamed = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
  return isNamed ? statement.name.text : undefined
}

/** Replaces tsc's spaces with tabs, which makes the declarations a sixth smaller. */
async function shorten(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace(/^(?: {4})+/gmu, (spaces) => '\t'.repeat(spaces.length / 4)),
  )
}

/** Returns the files that an entry reaches. Throws if they import a package whose types users do not install. */
async function reach(entry: string, packages: RegExp): Promise<Set<string>> {
  const files = new Set([entry])
  for (const file of files) {
    // The compiler's own scanner ignores the imports in a comment's examples.
    const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'))
    for (const { fileName: specifier } of importedFiles) {
      if (specifier.startsWith('.')) {
        files.add(join(file, '..', specifier.replace(/\.ts$/, '.d.ts')))
      } else if (!packages.test(specifier)) {
        throw new Error(
          `${file} imports ${specifier}, which users of ${entry} do not install. ` +
            'Declare a type of our own for the export.',
        )
      }
    }
  }
  return files
}
