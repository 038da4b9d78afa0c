// Lists the words and names from scripts/wording/vocabulary.yaml that this repository uses, and exits with 1 if there are any.
// Code in documents and comments is skipped, and so are generated files.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { findWords, readVocabulary } from './wording/find-words.ts'

const excluded = [
  'generated/**',
  'arazzo/**',
  'postman/*.json',
  'spec/released/**',
  'package-lock.json',
  // Written by `npm run bench`, from texts in bench/.
  'docs/measurements.md',
  'README.de.md',
  'README.it.md',
  'scripts/wording/vocabulary.yaml',
  'scripts/wording/find-words.test.ts',
]

const vocabulary = readVocabulary(
  readFileSync(new URL('wording/vocabulary.yaml', import.meta.url), 'utf8'),
)
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => /\.(?:md|ya?ml|[cm]?tsx?|[cm]?js|html|py|sh)$/u.test(file))
  .filter((file) => !excluded.some((glob) => matchesGlob(file, glob)))
  // Git still lists a deleted file until the deletion is staged.
  .filter((file) => existsSync(file))

const found = files.flatMap((file) =>
  findWords(file, readFileSync(file, 'utf8'), vocabulary).map(
    ({ line, found: words, better }) => `${file}:${line} "${words}" → ${better}`,
  ),
)
if (found.length > 0) {
  console.error(`${found.join('\n')}\n\n${found.length} in ${files.length} files`)
  process.exitCode = 1
}
