import { expect, test } from 'vitest'
import { findWords, readVocabulary } from './find-words.ts'

const vocabulary = readVocabulary(`
words:
  in vain: without a match
  answer(s|ed)?: response
  to be sent$: send date
names:
  AnswerPromise: ResponsePromise
`)

function find(file: string, source: string): string[] {
  return findWords(file, source, vocabulary).map(({ line, found }) => `${line} ${found}`)
}

test.each([
  ['a phrase, in any case and over two lines', 'a.md', 'It looks In\nvain.', ['1 In vain']],
  ['whole words only', 'a.md', 'An answerable vein vain', []],
  [
    'no code',
    'a.md',
    'Text `an answer`\n\n```ts\nanswer()\n```\n<!-- answer -->\nanswers',
    ['7 answers'],
  ],
  ['no target of a link', 'a.md', '[text](answers.md)', []],
  ['a comment', 'a.ts', 'const x = 1 // an answer', ['1 answer']],
  ['a comment of several lines', 'a.ts', '// looks in\n// vain\nx()', ['1 in vain']],
  [
    'a TSDoc comment',
    'a.ts',
    '/**\n * Looks in\n * vain, as `answer` does.\n */\nx()',
    ['2 in vain'],
  ],
  ['a string', 'a.ts', "throw new Error('No answer')", ['1 answer']],
  [
    'a template',
    'a.ts',
    'const x = `${a} was answered\n${b}: answers`',
    ['1 answered', '2 answers'],
  ],
  ['the text of JSX', 'a.tsx', 'const x = <p>Looks in vain</p>', ['1 in vain']],
  [
    'the end of a string',
    'a.ts',
    "label('To be sent'); label('to be sent later')",
    ['1 To be sent'],
  ],
  [
    'no name, other than those listed',
    'a.ts',
    'const answer: AnswerPromise = 1',
    ['1 AnswerPromise'],
  ],
  ['no regular expression', 'a.ts', 'const x = /answer/u', []],
  ['a URL in a string is no comment', 'a.ts', "const x = 'http://a' + answer", []],
])('%s', (_, file, source, expected) => {
  expect(find(file, source)).toEqual(expected)
})
