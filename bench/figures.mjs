/**
 * A measurement. A value without a unit is a ratio.
 *
 * @typedef {object} Row
 * @property {string} name The name of its goal in goals.mjs.
 * @property {number} value The median of the rounds.
 * @property {string} [unit]
 * @property {readonly [number, number]} [spread] The minimum and the maximum of the rounds.
 * @property {string} [figures] The figures behind the value, in words.
 */

/**
 * The content of a chart, with a value for each name.
 *
 * @typedef {object} Bars
 * @property {string} title
 * @property {string} unit
 * @property {Readonly<Record<string, number>>} values
 */

/** Converts kibibytes, which the operating system and Node call kilobytes, to megabytes of a million bytes. */
export function megabytesOf(kibibytes) {
  return (kibibytes * 1024) / 1e6
}

/** Returns the median. Of an even number of values, it is the greater of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/**
 * Returns the median of the ratios of two figures, such as times, in each round.
 *
 * @returns {Row}
 */
export function ratioOf(name, ours, theirs, figures) {
  const ratios = ours.map((figure, round) => figure / theirs[round])
  return { name, value: median(ratios), spread: spreadOf(ratios), figures }
}

/** @returns {Row} */
export function rowOf(name, unit, values, figures) {
  return { name, unit, value: median(values), spread: spreadOf(values), figures }
}

function spreadOf(values) {
  return values.length < 2 ? undefined : [Math.min(...values), Math.max(...values)]
}
