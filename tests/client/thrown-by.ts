/** Returns what a function throws, or undefined if it throws nothing. */
export function thrownBy(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
