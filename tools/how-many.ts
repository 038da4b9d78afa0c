/** How many times a test does something: fewer times in `npm test`, all of them in `npm run test:long`. */
export function howMany({ short, long }: { short: number; long: number }): number {
  return isLong ? long : short
}

/** Whether this is `npm run test:long`. */
export const isLong = process.env['MODE'] === 'long'
