/**
 * Numbers that nobody has: Ofcom keeps 07700 900000 to 900999 for fiction. The sandbox does something else than to deliver
 * for some of them below 100, above 399 and at 900; these are delivered to.
 */
export const fictionNumbers: readonly string[] = Array.from(
  { length: 300 },
  (_, index) => `+44-7700900${100 + index}`,
)

export const [someNumber = '', otherNumber = '', thirdNumber = ''] = fictionNumbers

/** Of the form of an id, and nobody's. */
export const unknownId = 'ffffffffffffffffffffffff'
