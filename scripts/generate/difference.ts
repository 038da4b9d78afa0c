import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const longest = 60

/** Renders the changes in a file as a unified diff of at most sixty lines. */
export function renderDifference(path: string, found = '', wanted = ''): string {
  const lines = unified(found, wanted).split('\n').slice(4)
  const cut =
    lines.length > longest
      ? [...lines.slice(0, longest), `… and ${lines.length - longest} more lines`]
      : lines
  return [`--- ${path} as committed`, `+++ ${path} as generated`, ...cut].join('\n')
}

/** Compares two texts with git, which is available to anyone who has cloned the repository. */
function unified(found: string, wanted: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-sms-'))
  try {
    writeFileSync(join(folder, 'found'), found)
    writeFileSync(join(folder, 'wanted'), wanted)
    execFileSync('git', ['diff', '--no-index', '--no-color', 'found', 'wanted'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return ''
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? ''
  } finally {
    rmSync(folder, { recursive: true })
  }
}
