import { isObject, WrongShape } from './wire-shape.ts'

/** A time in epoch milliseconds, in a string or in MongoDB's extended JSON: the gateway writes both (R). */
export function readTimestamp(value: unknown, name: string): Date {
  const text = isObject(value) && isObject(value['$date']) ? value['$date']['$numberLong'] : value
  if (typeof text !== 'string' || !/^\d+$/u.test(text)) {
    throw new WrongShape(`'${name}' is not a time`)
  }
  return valid(new Date(Number(text)), name)
}

/** A time of a delivery report, `2020-03-03T15:11:03.168+0100`, or of the token service, `2025-11-19T10:00:00.000Z`. */
export function readTime(value: unknown, name: string): Date {
  if (typeof value !== 'string') throw new WrongShape(`'${name}' is not a time`)
  // ECMAScript knows an offset with a colon; without it every engine reads what it likes.
  return valid(new Date(value.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2')), name)
}

function valid(date: Date, name: string): Date {
  if (Number.isNaN(date.getTime())) throw new WrongShape(`'${name}' is not a time`)
  return date
}
