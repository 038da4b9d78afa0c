import ts from 'typescript'
import { parse } from 'yaml'

export interface Vocabulary {
  /** For what people read: documents, comments, strings. */
  words: readonly Entry[]
  /** For everything, code included. */
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

/** A part of a file, and where it starts. */
interface Piece {
  text: string
  start: number
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

/** The words and names of a vocabulary in a file, in the order of its lines. */
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
  return /\.[cm]?[jt]sx?$/u.test(file) ? textsOfCode(file, source) : [{ text: source, start: 0 }]
}

/** The comments, the strings and the text of JSX. */
function textsOfCode(file: string, source: string): Piece[] {
  const texts: Piece[] = []
  const literals: Piece[] = []
  const visit = (node: ts.Node) => {
    const start = node.getStart(tree)
    const text = source.slice(start, node.end)
    if (ts.isStringLiteralLike(node) || isTemplatePart(node) || ts.isJsxText(node))
      texts.push({ text, start })
    if (ts.isLiteralExpression(node) || isTemplatePart(node) || ts.isJsxText(node))
      literals.push({ text, start })
    ts.forEachChild(node, visit)
  }
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  visit(tree)
  const rest = literals.reduce(
    (left, { text, start }) => left.slice(0, start) + blank(text) + left.slice(start + text.length),
    source,
  )
  // Lines of a comment that follow each other are one text.
  const comments = rest.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*(?:\n\s*\/\/.*)*/gu)
  return [...texts, ...Array.from(comments, ({ 0: text, index }) => ({ text, start: index }))]
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

/** Blanks out code, and what starts the lines of a comment. Nothing moves. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)\s]*\)/gu, blank)
    .replaceAll(/^\s*(?:\*|\/\/|#)(?=\s)/gmu, blank)
    .replace(/^['"`]/u, ' ')
    .replace(/['"`]$/u, '')
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ')
}
