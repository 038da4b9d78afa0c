import ts from 'typescript'

/** A part of a file that people read, and where it starts. */
export interface Piece {
  text: string
  start: number
}

/** The texts in a code file that people read. */
export interface Texts {
  comments: Piece[]
  /** Strings, templates and the text of JSX. */
  strings: Piece[]
}

/** Returns a code file's comments and texts. Consecutive one-line comments are one piece. */
export function textsOfCode(file: string, source: string): Texts {
  const strings: Piece[] = []
  const literals: Piece[] = []
  const visit = (node: ts.Node) => {
    const start = node.getStart(tree)
    const piece = { text: source.slice(start, node.end), start }
    const isText = ts.isStringLiteralLike(node) || isTemplatePart(node) || ts.isJsxText(node)
    if (isText) strings.push(piece)
    if (isText || ts.isLiteralExpression(node)) literals.push(piece)
    ts.forEachChild(node, visit)
  }
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  visit(tree)
  const rest = literals.reduce(
    (left, { text, start }) => left.slice(0, start) + blank(text) + left.slice(start + text.length),
    source,
  )
  const comments = rest.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*(?:\n\s*\/\/.*)*/gu)
  return {
    strings,
    comments: Array.from(comments, ({ 0: text, index }) => ({ text, start: index })),
  }
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

/** Blanks out code, link targets and the marks at the start of comment lines. Every other character keeps its place. */
export function withoutCode(text: string): string {
  return text
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)\s]*\)/gu, blank)
    .replaceAll(/^\s*(?:\*|\/\/|#)(?=\s)/gmu, blank)
    .replace(/^['"`]/u, ' ')
    .replace(/['"`]$/u, '')
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ')
}
