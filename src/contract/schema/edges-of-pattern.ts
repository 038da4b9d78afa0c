/**
 * Patterns for the texts at the edges of another one: each `{3,11}` as `{3}` and as `{11}`, and each form of a choice alone.
 *
 * @example
 * ```ts
 * edgesOfPattern('^([0-9]{3,14}|.{3,11})$') // ['^[0-9]{3}$', '^[0-9]{14}$', '^.{3}$', '^.{11}$']
 * ```
 */
export function edgesOfPattern(pattern: string): string[] {
  return formsOf(pattern).flatMap((form) => withCounts(form, ([least, most]) => [least, most]))
}

/** Patterns for texts that are one too short or too long for another one; some of them may fit another form of it. */
export function beyondPattern(pattern: string): string[] {
  return formsOf(pattern).flatMap((form) =>
    withCounts(form, ([least, most]) => [Math.max(0, least - 1), most + 1]),
  )
}

/** The forms of a pattern that is one choice from beginning to end. */
function formsOf(pattern: string): string[] {
  const [, choice] = /^\^\(([^()]*)\)\$$/.exec(pattern) ?? []
  return choice === undefined ? [pattern] : choice.split('|').map((form) => `^${form}$`)
}

/** The pattern with each of its counts replaced by others, one at a time. */
function withCounts(
  pattern: string,
  others: (count: [least: number, most: number]) => number[],
): string[] {
  return Array.from(pattern.matchAll(/\{(\d+)(?:,(\d+))?\}/g)).flatMap((match) => {
    const least = Number(match[1])
    const most = Number(match[2] ?? match[1])
    return [...new Set(others([least, most]))].map(
      (count) =>
        `${pattern.slice(0, match.index)}{${count}}${pattern.slice(match.index + match[0].length)}`,
    )
  })
}
