// Draws 60 sentences at random: 20 from the README and the guides, 20 from TSDoc comments, 20 from messages and page texts.
//
//   npm run draw -- 42      a seed; the same seed draws the same sentences from the same files
import { globSync, readFileSync } from 'node:fs'
import { textsOfCode } from './wording/texts.ts'

const count = 20
const seed = Number(process.argv[2] ?? Date.now() % 100_000)

const random = randomOf(seed)
const code = globSync('src/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] }).toSorted()
const texts = code.map((file) => ({ file, ...textsOfCode(file, readFileSync(file, 'utf8')) }))

console.log(`seed ${seed}`)
show(
  'README and guides',
  ['README.md', ...globSync('docs/guides/*.md').toSorted()].flatMap((file) =>
    sentencesOf(plain(readFileSync(file, 'utf8'))).map((text) => ({ file, text })),
  ),
)
show(
  'TSDoc',
  texts.flatMap(({ file, comments }) =>
    comments
      .filter(({ text }) => text.startsWith('/**'))
      .flatMap(({ text }) => sentencesOf(plain(text)))
      .map((text) => ({ file, text })),
  ),
)
show(
  'messages and page texts',
  texts.flatMap(({ file, strings }) =>
    strings
      .map(({ text }) => text.replaceAll(/^['"`}]|['"`]$|\$\{$/gu, '').trim())
      // SQL statements are not messages.
      .filter((text) => !/^(?:[A-Z]{4,}|WITH \w+ AS)\b/u.test(text))
      .filter((text) => /^[A-Z“][^_<>{}]*[a-z,:;]? [a-z]/u.test(text) && text.split(' ').length > 2)
      .map((text) => ({ file, text: text.replaceAll(/\s+/gu, ' ') })),
  ),
)

function show(heading: string, candidates: { file: string; text: string }[]): void {
  const left = [...candidates]
  console.log(`\n${heading} (${count} of ${left.length})`)
  for (let drawn = 1; drawn <= count; drawn += 1) {
    const [one] = left.splice(Math.floor(random() * left.length), 1)
    console.log(`${String(drawn).padStart(2)}. ${one?.text} [${one?.file}]`)
  }
}

/** Returns Markdown and comments as running text, with one line for each paragraph, item or cell. */
function plain(text: string): string {
  return text
    .replaceAll(
      /```[\s\S]*?```|<!--[\s\S]*?-->|^#.*$|^\s*\* @example[\s\S]*?(?=\*\/|^\s*\* @)/gmu,
      '\n',
    )
    .replaceAll(/^\s*\/?\*+\/?|\*\/$/gmu, '')
    .replaceAll(/\]\([^)]*\)|[[\]]|\*\*/gu, '')
    .replaceAll(/^\s*(?:-|\d+\.)\s|\|/gmu, '\n\n')
    .replaceAll(/(?<!\n)\n(?!\n)/gu, ' ')
}

/** Returns only texts that end as a sentence does. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[A-Z`])/u))
    .map((sentence) => sentence.replaceAll(/\s+/gu, ' ').trim())
    .filter((sentence) => /^[A-Z`].*[.!?]$/u.test(sentence) && sentence.split(' ').length > 3)
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
