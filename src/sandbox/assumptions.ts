import { assumptions, type AssumptionName, type Assumptions } from '../../generated/assumptions.ts'

/** One value for every switch: those that are given, and the default of the others. Throws a RangeError on a name or value that does not exist. */
export function resolveAssumptions(given: Partial<Assumptions> = {}): Assumptions {
  for (const [name, value] of Object.entries(given)) check(name, value)
  return { ...defaults(), ...given }
}

function defaults(): Assumptions {
  const entries = Object.entries(assumptions).map(([name, assumption]) => [
    name,
    assumption.default,
  ])
  return Object.fromEntries(entries) as Assumptions
}

function check(name: string, value: string): void {
  if (!Object.hasOwn(assumptions, name)) {
    throw new RangeError(
      `there is no assumption '${name}'; there are ${Object.keys(assumptions).join(', ')}`,
    )
  }
  const { values } = assumptions[name as AssumptionName]
  if (!Object.hasOwn(values, value)) {
    throw new RangeError(
      `the assumption '${name}' cannot be '${value}'; it can be ${Object.keys(values).join(' or ')}`,
    )
  }
}
