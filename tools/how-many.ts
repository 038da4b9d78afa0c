/** How many times a test does something: fewer times in `npm test`, all of them in `npm run test:long`. */
export function howMany({ short, long }: { short: number; long: number }): number {
  return isLong ? long : short
}

/** Whether this is `npm run test:long`. A page has no `process`; the matrix runs some tests on one. */
export const isLong = typeof process !== 'undefined' && process.env['MODE'] === 'long'
