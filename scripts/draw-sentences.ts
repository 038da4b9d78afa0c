// Draws 60 of the project's sentences at random, and mixes them with 60 from the published texts of other products, so that
// readers can judge all of them by the same measure without knowing which are ours. Of each, 20 are from guides, 20 from API
// references, and 20 from messages and page texts.
//
//   npm run draw -- 42          the sentences, with their neighbours; the same seed draws the same ones from the same files
//   npm run draw -- 42 --key    the numbers and files of ours
import { existsSync, globSync, readFileSync } from 'node:fs'
import { checkNames, refuse, wholeNumber } from '../tools/script-arguments.ts'
import { textsOfCode } from './wording/texts.ts'

interface Sentence {
  text: string
  file: string
  before?: string | undefined
  after?: string | undefined
}

const count = 20
const [given = String(Date.now() % 100_000), ...flags] = process.argv.slice(2)
const seed = wholeNumber('The seed', given, 0)
checkNames('option', flags, ['--key'])
if (!existsSync('bench/node_modules')) refuse('Run `npm ci --prefix bench` first.')
const random = randomOf(seed)

const code = globSync('src/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] }).toSorted()
const kinds = [
  {
    kind: 'guide',
    ours: guides(['README.md', ...globSync('docs/guides/*.md').toSorted()]),
    others: guides([
      'node_modules/commander/Readme.md',
      'node_modules/msw/README.md',
      'node_modules/valibot/README.md',
      'bench/node_modules/stripe/README.md',
      'bench/node_modules/axios/README.md',
      'bench/node_modules/twilio/README.md',
    ]),
  },
  {
    kind: 'API reference',
    ours: references(code),
    others: references([
      'node_modules/playwright-core/types/types.d.ts',
      ...globSync('bench/node_modules/stripe/esm/resources/*.d.ts').toSorted().slice(0, 60),
    ]),
  },
  {
    kind: 'message or label',
    ours: messages(code),
    others: messages(
      globSync('node_modules/playwright-core/lib/**/*.js')
        .filter((file) => !/vite|bundle|recorder|htmlReport/iu.test(file))
        .toSorted(),
    ),
  },
]

const drawn = shuffle(
  kinds.flatMap(({ kind, ours, others }) =>
    [
      { list: ours, isOurs: true },
      { list: others, isOurs: false },
    ].flatMap(({ list, isOurs }) => draw(list).map((sentence) => ({ ...sentence, kind, isOurs }))),
  ),
)

console.log(`seed ${seed}`)
for (const [index, { kind, text, file, before, after, isOurs }] of drawn.entries()) {
  if (flags.includes('--key')) {
    if (isOurs) console.log(`${index + 1}. ${file}`)
  } else {
    const [left, right] = [before?.slice(-200), after?.slice(0, 200)]
    console.log(
      `${index + 1}. [${kind}] ${left ? `(before: ${left}) ` : ''}>>> ${text} <<<${right ? ` (after: ${right})` : ''}`,
    )
  }
}

function guides(files: readonly string[]): Sentence[] {
  return files.flatMap((file) => sentencesOf(plain(readFileSync(file, 'utf8')), file))
}

function references(files: readonly string[]): Sentence[] {
  return files.flatMap((file) =>
    textsOfCode(file, readFileSync(file, 'utf8'))
      .comments.filter(({ text }) => text.startsWith('/**'))
      .flatMap(({ text }) => sentencesOf(plain(text), file)),
  )
}

function messages(files: readonly string[]): Sentence[] {
  return files.flatMap((file) =>
    textsOfCode(file, readFileSync(file, 'utf8'))
      .strings.map(({ text }) => text.replaceAll(/^['"`}]|['"`]$|\$\{$/gu, '').trim())
      // SQL statements are not messages.
      .filter((text) => !/^(?:[A-Z]{4,}|WITH \w+ AS)\b/u.test(text))
      .filter((text) => /^[A-Z“][^_<>{}]*[a-z,:;]? [a-z]/u.test(text))
      .filter((text) => text.split(' ').length > 2 && text.length < 600)
      .map((text) => ({ text: text.replaceAll(/\s+/gu, ' '), file })),
  )
}

function draw(sentences: readonly Sentence[]): Sentence[] {
  const left = [...sentences]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

function shuffle<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

/** Returns Markdown and comments as running text, with one line for each paragraph, item or cell. */
function plain(text: string): string {
  return text
    .replaceAll(
      /```[\s\S]*?```|<!--[\s\S]*?-->|^#.*$|^\s*\* @example[\s\S]*?(?=\*\/|^\s*\* @)/gmu,
      '\n',
    )
    .replaceAll(/^\s*\/?\*+\/?|\*\/$/gmu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\]\([^)]*\)|[[\]]|\*\*/gu, '')
    .replaceAll(/^\s*(?:-|\d+\.)\s|\|/gmu, '\n\n')
    .replaceAll(/(?<!\n)\n(?!\n)/gu, ' ')
}

/** Returns only texts that end as a sentence does. */
function sentencesOf(text: string, file: string): Sentence[] {
  return text.split('\n').flatMap((line) => {
    const parts = line
      .split(/(?<=[.!?])\s+(?=[A-Z`])/u)
      .map((part) => part.replaceAll(/\s+/gu, ' ').trim())
    return parts
      .map((part, i) => ({ text: part, file, before: parts[i - 1], after: parts[i + 1] }))
      .filter((each) => /^[A-Z`].*[.!?]$/u.test(each.text) && each.text.split(' ').length > 3)
  })
}

/** Mulberry32. Returns a generator of numbers from 0 to 1, which are the same for the same seed. */
function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
