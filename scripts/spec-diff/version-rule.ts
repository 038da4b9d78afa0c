/**
 * What is wrong with the version that the changelog plans, after changes of the spec; undefined if nothing is.
 *
 * A breaking change needs the next major version, or before 1.0.0 the next minor one, in the changelog's first heading: `## 1.0.0 (unreleased)`.
 */
export function versionProblem(
  changelog: string,
  released: string,
  isBreaking: boolean,
): string | undefined {
  if (!isBreaking) return undefined
  const [, heading = ''] = /^## (.+)$/m.exec(changelog) ?? []
  const [planned] = /\d+\.\d+\.\d+/.exec(heading) ?? []
  const needed = nextBreaking(released)
  if (planned !== undefined && isAtLeast(planned, needed)) return undefined
  const has = planned === undefined ? 'names no version' : `names ${planned}`
  return `A breaking change since ${released} needs version ${needed}, and CHANGELOG.md ${has}. Begin it with "## ${needed} (unreleased)", or take the change back.`
}

function nextBreaking(version: string): string {
  const [major = 0, minor = 0] = numbersOf(version)
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`
}

function isAtLeast(version: string, needed: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(needed)]
  const differing = ours.findIndex((number, index) => number !== theirs[index])
  return differing === -1 || (ours[differing] ?? 0) > (theirs[differing] ?? 0)
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number)
}
