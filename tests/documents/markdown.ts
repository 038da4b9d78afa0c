// Reads the repository's Markdown: code blocks, links and headings.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import GithubSlugger from 'github-slugger'

export const root = dirname(dirname(import.meta.dirname))

export interface Document {
  /** Relative to the root. */
  file: string
  text: string
}

export interface Block {
  file: string
  /** The comment above it. */
  marker: string
  language: string
  code: string
}

/** Every Markdown file that git does not ignore. Git still lists a deleted file until the deletion is staged. */
export function readDocuments(): Document[] {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md']
  const files = execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim().split('\n')
  return files
    .filter((file) => existsSync(join(root, file)))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

export function blocksOf({ file, text }: Document): Block[] {
  const found = text.matchAll(/(?:<!-- (.+) -->\n\n)?^```(\w*)\n([\s\S]*?)^```$/gmu)
  return Array.from(found, ([, marker = '', language = '', code = '']) => ({
    file,
    marker,
    language,
    code,
  }))
}

/** The targets of a document's links and pictures. */
export function linksOf({ text }: Document): string[] {
  const withoutCode = text.replaceAll(/^```[\s\S]*?^```$/gmu, '').replaceAll(/`[^`\n]*`/gu, '')
  return Array.from(withoutCode.matchAll(/\]\(([^)\s]+)\)/gu), ([, link = '']) => link)
}

/** The anchors of the headings, as on GitHub. */
export function anchorsOf(text: string): string[] {
  const slugger = new GithubSlugger()
  const withoutCode = text.replaceAll(/^```[\s\S]*?^```$/gmu, '')
  return Array.from(withoutCode.matchAll(/^#+ (.+)$/gmu), ([, heading = '']) =>
    slugger.slug(heading.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')),
  )
}
