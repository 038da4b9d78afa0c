import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { commandLine, shellWord } from './shell-word.ts'

test.each([
  '5cf7cc139f272546624d3795',
  '',
  "it's; rm -rf ~ #",
  '$(id) `id` ${HOME} !! \\',
  '~',
  '*',
  'a && b | c > d',
  '{a,b}',
])('a shell reads %j as one word', (text) => {
  const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${shellWord(text)}`], {
    encoding: 'utf8',
  })
  expect(printed).toBe(`${text}\n`)
})

test.each([
  ['\u001B]0;title\u0007x\r\n', ']0;titlex'],
  ['a\u009B2Jb\u202Ec\u2028d\u007F', 'a2Jbcd'],
])('control characters of %j are dropped', (text, shown) => {
  const word = shellWord(text)
  expect(word.replaceAll("'", '')).toBe(shown)
})

test.each([
  ['5cf7cc13', 'gateway-sms cancel 5cf7cc13 --environment test'],
  ['--yes', 'gateway-sms cancel --environment test -- --yes'],
  ['-x y', "gateway-sms cancel --environment test -- '-x y'"],
  ['\u001B--yes', 'gateway-sms cancel --environment test -- --yes'],
])('the argument %j is never read as a flag', (id, line) => {
  expect(commandLine('cancel', id, ' --environment test')).toBe(line)
})
