import { InvalidArgumentError } from 'commander'
import type { Assumptions } from '../../sandbox/index.ts'
import { UsageError } from '../cli-error.ts'

/** Adds `NAME=VALUE` to the assumptions read so far. */
export function readAssumption(
  text: string,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  const [name = '', value, ...more] = text.split('=')
  if (name === '' || value === undefined || value === '' || more.length > 0) {
    throw new InvalidArgumentError(
      'The assumption must be written as NAME=VALUE. To list the assumptions, run gateway-sms sandbox --assumptions.',
    )
  }
  return { ...others, [name]: value }
}

/** Checks the assumptions' names and values. Errors do not quote unknown input, because it may be confidential. */
export function checkAssumptions(
  chosen: Readonly<Record<string, string>>,
  known: Readonly<Record<string, { values: object }>>,
): Partial<Assumptions> {
  for (const [name, value] of Object.entries(chosen)) {
    const values = Object.hasOwn(known, name) ? Object.keys(known[name]?.values ?? {}) : undefined
    if (values === undefined) {
      throw new UsageError(
        '--assume: there is no assumption with this name: to list the assumptions, run gateway-sms sandbox --assumptions',
      )
    }
    if (!values.includes(value))
      throw new UsageError(`--assume: ${name} must be ${values.join(' or ')}`)
  }
  return chosen
}

/** Lists every assumption with its possible values. */
export async function listAssumptions(): Promise<string> {
  const { assumptions } = await import('../../sandbox/index.ts')
  const entries = Object.entries(assumptions).map(
    ([name, { id, statement, default: normal, values }]) => {
      const choices = Object.entries(values).map(
        ([value, meaning]) => `    ${value === normal ? '*' : ' '} ${value}: ${meaning}\n`,
      )
      return `${id} ${name}\n  ${statement}\n${choices.join('')}`
    },
  )
  return `${entries.join('\n')}\nDefault values are marked with *. To change an assumption, use --assume NAME=VALUE.\n`
}
