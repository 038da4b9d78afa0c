import { parse } from 'yaml'
import { textsOfCode, withoutCode, type Piece } from './texts.ts'

export interface Vocabulary {
  /** Words in what people read: documents, comments, strings. */
  words: readonly Entry[]
  /** Names anywhere, including in code. */
  names: readonly Entry[]
}

interface Entry {
  pattern: RegExp
  better: string
}

export interface Finding {
  line: number
  found: string
  better: string
}

export function readVocabulary(yaml: string): Vocabulary {
  const { words, names } = parse(yaml) as Record<'words' | 'names', Record<string, string>>
  return { words: entriesOf(words, 'giu'), names: entriesOf(names, 'gu') }
}

function entriesOf(words: Record<string, string>, flags: string): Entry[] {
  return Object.entries(words).map(([key, better]) => ({
    pattern: new RegExp(String.raw`\b(?:${key.replaceAll(' ', String.raw`\s+`)})(?!\w)`, flags),
    better,
  }))
}

/** Finds a vocabulary's words and names in a file, in the order of the file's lines. */
export function findWords(file: string, source: string, vocabulary: Vocabulary): Finding[] {
  const lineAt = (index: number) => source.slice(0, index).split('\n').length
  const find = (entries: readonly Entry[], { text, start }: Piece) =>
    entries.flatMap(({ pattern, better }) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        line: lineAt(start + index),
        found: found.replaceAll(/\s+/gu, ' '),
        better,
      })),
    )
  return [
    ...piecesOf(file, source).flatMap(({ text, start }) =>
      find(vocabulary.words, { text: withoutCode(text), start }),
    ),
    ...find(vocabulary.names, { text: source, start: 0 }),
  ].toSorted((one, other) => one.line - other.line)
}

function piecesOf(file: string, source: string): Piece[] {
  if (!/\.[cm]?[jt]sx?$/u.test(file)) return [{ text: source, start: 0 }]
  const { comments, strings } = textsOfCode(file, source)
  return [...comments, ...strings]
}
