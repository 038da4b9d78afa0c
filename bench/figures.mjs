/**
 * Something that was measured. A value without a unit is a ratio.
 *
 * @typedef {object} Row
 * @property {string} name What goals.mjs knows it by.
 * @property {number} value The middle one of the rounds.
 * @property {string} [unit]
 * @property {readonly [number, number]} [spread] The least and the greatest of the rounds.
 * @property {string} [figures] What the ratio is made of, in words.
 */

/**
 * What a chart shows: a figure for each name.
 *
 * @typedef {object} Bars
 * @property {string} title
 * @property {string} unit
 * @property {Readonly<Record<string, number>>} values
 */

/** Megabytes, of a million bytes, of what the operating system and Node call kilobytes and count in 1,024 bytes. */
export function megabytesOf(kibibytes) {
  return (kibibytes * 1024) / 1e6
}

/** The middle one. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/**
 * Of each round the ratio of two figures, such as times, and of these the middle one.
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
