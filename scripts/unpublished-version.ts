// `npm run unpublished-version`: prints `version=` and the version in package.json, or only `version=` if npm already has that
// version.
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const { name, version } = JSON.parse(await readFile('package.json', 'utf8')) as Record<
  string,
  string
>
console.log(`version=${isPublished(`${name}@${version}`) ? '' : version}`)

/** Throws if npm does not respond, because only npm itself can say that a version is missing. */
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
