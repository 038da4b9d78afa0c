// A call accepts at most some hundred thousand arguments, and fewer on a small stack, so a user's longer list would make it fail.
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = dirname(import.meta.dirname)
const lists = /^(?:push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint|apply)$/u

test.each([
  ['list.push(...rows)', true],
  ['Math.max(0, ...rows.map(length))', true],
  ['String.fromCharCode.apply(null, bytes)', true],
  ['list.push([...rows])', false],
  ['send(...given)', false],
  ['Reflect.apply(method, target, given)', false],
])('whether %s spreads a list: %s', (source, isFound) => {
  expect(spreadsIn('sample.ts', source)).toEqual(isFound ? [`sample.ts: ${source}`] : [])
})

test('no list is spread into the arguments of a call', async () => {
  const found: string[] = []
  for await (const file of glob('{src,scripts,contract-tests}/**/*.{ts,tsx,js,mjs}', {
    cwd: root,
  })) {
    for (const call of spreadsIn(file, readFileSync(join(root, file), 'utf8'))) found.push(call)
  }
  expect(found).toEqual([])
})

function spreadsIn(file: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSpread(node)) found.push(`${file}: ${node.getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true))
  return found
}

function isSpread({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !lists.test(expression.name.text)) return false
  // Passes on the caller's own arguments.
  if (expression.expression.getText() === 'Reflect') return false
  return expression.name.text === 'apply' || given.some((each) => ts.isSpreadElement(each))
}
