import { dirname, join } from 'node:path'
import ts from 'typescript'

const root = dirname(import.meta.dirname)

/** What the type check says of a piece of code that imports the built package, a line for each error. */
export function checkSample(code: string): string[] {
  return diagnosticsOf(code).map(({ text }) => text)
}

/** The same with the line of each error, from 0; the code may also import `./src/index.ts`. */
export function diagnosticsOf(code: string): { line: number | undefined; text: string }[] {
  const file = join(root, 'sample.ts')
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  host.fileExists = (path) => path === file || fileExists(path)
  host.getSourceFile = (path, version, ...rest) =>
    path === file ? ts.createSourceFile(path, code, version) : getSourceFile(path, version, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    line: file?.getLineAndCharacterOfPosition(start).line,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}
