import { cp, mkdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Row } from './table.ts'
import { run, toolFolder } from './tools.ts'

const consumers = resolve(import.meta.dirname, '../../tests/matrix/consumers')

/** A supported version of TypeScript. */
export interface Compiler {
  name: string
  /** The name of the compiler's package in tests/matrix/tools. */
  folder: string
}

export const compilers: readonly Compiler[] = ['5.4', '5.9', '6.0', '7.0'].map((version) => ({
  name: `TypeScript ${version}`,
  folder: `typescript-${version}`,
}))

/** Each moduleResolution with its module. */
const resolutions = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' } as const

/** Compiles the consumers under each resolution, with the library check on, and checks that incorrect code does not compile. */
export async function compileWith({ name, folder }: Compiler, project: string): Promise<Row[]> {
  const tsc = join(toolFolder, 'node_modules', folder, 'bin/tsc')
  const rows: Row[] = []
  for (const [moduleResolution, module] of Object.entries(resolutions)) {
    const what = `types, ${moduleResolution}`
    const row = { name, what, version: '', passed: 0, leftOut: 0 }
    if (!existsSync(tsc)) {
      rows.push({
        ...row,
        problems: ['npm could not install it: see tests/matrix/tools/package.json.'],
      })
      continue
    }
    console.log(`${name}: ${what} …`)
    const version = /[\d.]+/u.exec(await run(process.execPath, [tsc, '--version'], project))?.[0]
    const compile = (files: readonly string[], options: object) =>
      compiles(tsc, project, files, { module, moduleResolution, ...options })
    const problems = [
      ...(await compile(['client.ts', 'sandbox.ts', 'wrong-use.ts'], { types: ['node'] })),
      // A browser application, without Node's types or a sandbox.
      ...(await compile(['client.ts'], { types: [] })),
      // An application that consists of CommonJS modules.
      ...(moduleResolution === 'bundler'
        ? []
        : await compile(['commonjs.cts'], { types: ['node'] })),
      ...((await compile(['wrong.ts'], { types: [] })).length === 0
        ? ['incorrect code compiles, so the other results prove nothing']
        : []),
    ]
    rows.push({
      ...row,
      version: version ?? '?',
      passed: 4 - Math.min(problems.length, 4),
      problems,
    })
  }
  return rows
}

/** Runs the compiler and returns its errors. */
async function compiles(
  tsc: string,
  project: string,
  files: readonly string[],
  options: object,
): Promise<string[]> {
  const folder = join(project, 'types')
  await mkdir(folder, { recursive: true })
  await cp(consumers, folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'wrong.ts'), wrong)
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  try {
    await run(process.execPath, [tsc, '--project', folder], folder)
    return []
  } catch (error) {
    const printed =
      error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
    return [printed]
  }
}

const wrong = `import { createClient } from 'gateway-sms'
createClient({ environment: 'test', token: 'x', tiemout: 5 })
`
