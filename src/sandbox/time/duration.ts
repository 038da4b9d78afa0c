/** A length of time: milliseconds, or a number with its unit such as `500ms`, `10s`, `5m`, `2h` or `1d`. */
export type Duration = number | `${number}${Unit}`

type Unit = keyof typeof units

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Whole milliseconds of a duration. Throws a RangeError on anything that is not one. */
export function milliseconds(duration: Duration): number {
  const rounded = Math.round(typeof duration === 'number' ? duration : parse(duration))
  if (Number.isSafeInteger(rounded) && rounded >= 0) return rounded
  throw new RangeError(
    `'${duration}' is no duration: give milliseconds, or a number and a unit such as '10s', '5m' or '2h'`,
  )
}

function parse(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? []
  return amount === undefined ? Number.NaN : Number(amount) * units[unit as Unit]
}
