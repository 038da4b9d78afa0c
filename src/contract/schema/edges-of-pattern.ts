/**
 * Returns patterns for the shortest and longest strings that a pattern matches. A count such as `{3,11}` becomes `{3}` or
 * `{11}`, and each alternative becomes a separate pattern.
 *
 * @example
 * ```ts
 * edgesOfPattern('^([0-9]{3,14}|.{3,11})$') // ['^[0-9]{3}$', '^[0-9]{14}$', '^.{3}$', '^.{11}$']
 * ```
 */
export function edgesOfPattern(pattern: string): string[] {
  return formsOf(pattern).flatMap((form) => withCounts(form, ([least, most]) => [least, most]))
}

/**
 * Returns patterns for strings that are one character too short or too long. Some of these strings may match another
 * alternative of the pattern.
 */
export function beyondPattern(pattern: string): string[] {
  return formsOf(pattern).flatMap((form) =>
    withCounts(form, ([least, most]) => [Math.max(0, least - 1), most + 1]),
  )
}

/** If a pattern consists of a single group, returns the group's alternatives; otherwise, returns the pattern unchanged. */
function formsOf(pattern: string): string[] {
  const [, choice] = /^\^\(([^()]*)\)\$$/.exec(pattern) ?? []
  return choice === undefined ? [pattern] : choice.split('|').map((form) => `^${form}$`)
}

/** Returns copies of the pattern, each with one of its counts replaced. */
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
