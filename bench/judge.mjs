import { goals } from './goals.mjs'

/** Returns a row with its goal, and whether the goal is met. For a row without a goal, `holds` is undefined. */
export function judge(row) {
  const goal = goals[row.name]
  if (goal === undefined) throw new Error(`goals.mjs has no goal for '${row.name}': add one`)
  if (Object.keys(goal).length === 0) return { ...row, goal: 'none', holds: undefined }
  if (goal.unit !== row.unit) {
    throw new Error(`'${row.name}' is measured in ${row.unit}, and its goal is in ${goal.unit}`)
  }
  const holds = row.value <= (goal.most ?? Infinity) && row.value >= (goal.least ?? -Infinity)
  return { ...row, goal: goalText(goal), holds }
}

/** Throws if a goal has no measurement, because the goal would appear to be met. */
export function checkAllMeasured(rows) {
  const measured = new Set(rows.map(({ name }) => name))
  const left = Object.keys(goals).filter((name) => !measured.has(name))
  if (left.length > 0)
    throw new Error(`goals.mjs has goals without a measurement: ${left.join('; ')}`)
}

/** Formats a figure as the page shows it, such as `0.963` or `72.9 MB`. */
export function figureText(value, unit) {
  if (unit === undefined) return value >= 100 ? String(Math.round(value)) : value.toFixed(3)
  const figure = ['s', 'ms', 'MB'].includes(unit) ? value.toFixed(1) : String(Math.round(value))
  return `${figure} ${unit}`
}

/** Formats a row as the terminal shows it. */
export function lineOf({ name, value, unit, goal, holds, figures = '' }) {
  const shown = figureText(value, unit).padStart(18)
  return `${name.padEnd(42)}${shown}  ${goal.padEnd(20)}${verdictOf(holds)}  ${figures}`.trimEnd()
}

function verdictOf(holds) {
  if (holds === undefined) return '      '
  return holds ? 'holds ' : 'missed'
}

function goalText({ most, least, unit }) {
  const figure = `${most ?? least}${unit === undefined ? '' : ` ${unit}`}`
  return `at ${most === undefined ? 'least' : 'most'} ${figure}`
}
