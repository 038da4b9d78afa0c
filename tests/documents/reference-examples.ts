// Finds the examples in the TSDoc of public symbols.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './markdown.ts'

export interface Example {
  /** Relative to the root. */
  file: string
  /** The example's 1-based position in the file. */
  number: number
  code: string
}

export function readExamples(): Example[] {
  const files = globSync('src/{sms,client,sandbox}/**/*.ts', { cwd: root })
  return files
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      const found = source.matchAll(/@example\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/gu)
      return Array.from(found, ([, text = ''], index) => ({
        file,
        number: index + 1,
        code: text.replaceAll(/^\s*\* ?/gmu, ''),
      }))
    })
}

/**
 * The code as the body of an async function. `check(value, expected)` replaces an expression with a comment that states its value, and
 * `await elided()` replaces three dots.
 */
export function asBody(code: string): string {
  const lines = joinComments(code)
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .map((line) => {
      if (/^\s*\/\/ …/u.test(line)) return 'await elided()'
      const [, value, comment = ''] =
        /^(?!const |let |type |await using )(\S.*?) +\/\/ (.+)$/u.exec(line) ?? []
      if (value === undefined || !isValue(comment)) return line.replace(/^export /u, '')
      return `check(${value.replace(/^console\.log\((.+)\)$/u, '$1')}, ${comment})`
    })
  // The block may declare the names of its arguments again.
  return `{\n${lines.join('\n')}\n}`
}

/** Moves a comment with a value from the line below to the end of its expression. */
function joinComments(code: string): string {
  return code.replaceAll(
    /(?<=\))\n\/\/ ([[{'][\s\S]*?)(?=\n(?!\/\/)|$)/gu,
    (_, comment: string) => {
      return ` // ${comment.replaceAll(/\n\/\/\s*/gu, ' ')}`
    },
  )
}

function isValue(comment: string): boolean {
  try {
    // oxlint-disable-next-line no-implied-eval -- it is parsed, and never called
    return !comment.includes('…') && Boolean(new Function(`return (${comment})`))
  } catch {
    return false
  }
}
