// `npm run unpublished-version`: prints `version=` with the version of package.json, or with nothing if npm has it already.
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as Record<
  string,
  string
>
console.log(`version=${isPublished(`${name}@${version}`) ? '' : version}`)

/** Throws where npm does not respond: that a version is not there must be npm's own word. */
function isPublished(wanted: string): boolean {
  try {
    return (
      execFileSync('npm', ['view', wanted, 'version', '--loglevel=error'], {
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim() !== ''
    )
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    if (/E404/u.test(`${stdout}${stderr}`)) return false
    throw error
  }
}
