// The examples in the comments of the public symbols, which the reference shows.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './markdown.ts'

export interface Example {
  /** From the root. */
  file: string
  /** Its place among those of the file, from 1. */
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
 * The code as the body of an asynchronous function, in which `check(value, expected)` stands wherever a comment behind a value says what
 * it is, and `await elided()` wherever three dots leave something out.
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
  // A block of its own may name what is given to it anew.
  return `{\n${lines.join('\n')}\n}`
}

/** Puts what a value is, where that stands under it, behind it. */
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
