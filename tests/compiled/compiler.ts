import { dirname, join } from 'node:path'
import ts from 'typescript'

export const root = dirname(dirname(import.meta.dirname))

/** A compiler error: the file, relative to the root, and the 0-based line. */
export interface Diagnostic {
  file: string | undefined
  line: number | undefined
  text: string
}

/** Compiles texts as if they were files in the repository, by their paths relative to the root. */
export type Compile = (
  texts: Readonly<Record<string, string>>,
  /** The files to check. Everything that they import is compiled. @defaultValue the texts' files */
  checked?: readonly string[],
) => Diagnostic[]

/** Creates a compiler that reads each file in the repository only once. */
function createCompiler(options: ts.CompilerOptions): Compile {
  const host = ts.createCompilerHost(options)
  const files = new Map<string, ts.SourceFile | undefined>()
  let given = new Map<string, string>()
  let program: ts.Program | undefined
  const fileExists = host.fileExists.bind(host)
  const getSourceFile = host.getSourceFile.bind(host)
  host.fileExists = (path) => given.has(path) || fileExists(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = given.get(path)
    if (text !== undefined) return ts.createSourceFile(path, text, version)
    if (!files.has(path)) files.set(path, getSourceFile(path, version, ...rest))
    return files.get(path)
  }
  return (texts, checked = Object.keys(texts)) => {
    given = new Map(Object.entries(texts).map(([path, text]) => [join(root, path), text]))
    const roots = checked.map((path) => join(root, path))
    program = ts.createProgram(roots, options, host, program)
    const found = roots.flatMap((path) => {
      const source = program?.getSourceFile(path)
      if (source === undefined) throw new Error(`${path} is not part of the program`)
      return ts.getPreEmitDiagnostics(program as ts.Program, source)
    })
    return [...new Set(found)].map(({ file, start = 0, messageText }) => ({
      file: file?.fileName.slice(root.length + 1),
      line: file?.getLineAndCharacterOfPosition(start).line,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }))
  }
}

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))

/** Compiles with the repository's options, except for the rules about unused names and type imports. */
export const compile = createCompiler(
  ts.parseJsonConfigFileContent(config, ts.sys, root, {
    noUnusedLocals: false,
    noUnusedParameters: false,
    isolatedModules: false,
    verbatimModuleSyntax: false,
  }).options,
)

/** Compiles as for a user who has installed the package: `gateway-sms` is the built package. */
export const compileOutside = createCompiler({
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
})
