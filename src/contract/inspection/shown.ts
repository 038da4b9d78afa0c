/** A value in a finding. It is cut only once its secrets are masked: half a secret is not found. */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
