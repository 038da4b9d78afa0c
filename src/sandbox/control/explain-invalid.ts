import type { ValidationError } from '../../../generated/validators/validator.ts'
import { nearest } from '../checks/nearest.ts'

/** What is wrong with a query or a body, and what to do, from a validator's errors. */
export function explainInvalid(errors: readonly ValidationError[]): string {
  const error = mostTelling(errors)
  if (error === undefined) return 'the request is not acceptable'
  const path = partsOf(error.instancePath)
  switch (error.keyword) {
    case 'required': {
      const name = nameOf([...path, String(error.params['missingProperty'])])
      return `${name} is missing: give it in the body`
    }
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty'])
      return `${nameOf([...path, unknown])} does not exist: ${otherThan(unknown, error)}`
    }
    case 'enum': {
      const allowed = (error.params['allowedValues'] as unknown[]).map(String)
      return `${nameOf(path)} must be one of ${allowed.join(', ')}`
    }
    default:
      return `${nameOf(path)} must be ${wordsOf(error)}`
  }
}

/** The one deepest inside; of several there the last, which sums up those before it. */
function mostTelling(errors: readonly ValidationError[]): ValidationError | undefined {
  const [deepest] = errors.toReversed().toSorted((one, other) => depthOf(other) - depthOf(one))
  return deepest
}

function depthOf(error: ValidationError): number {
  return partsOf(error.instancePath).length
}

/** The description of the schema where it says what the value has to be, otherwise what the validator says. */
function wordsOf({ keyword, message = 'acceptable', parentSchema }: ValidationError): string {
  const isInWords = ['pattern', 'oneOf', 'format'].includes(keyword)
  const words = isInWords ? parentSchema?.description : undefined
  return words ?? message.replace(/^must (be )?/, '')
}

function otherThan(unknown: string, { parentSchema }: ValidationError): string {
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object }
  const known = Object.keys(properties)
  const meant = nearest(unknown, known)
  return meant === undefined ? `there are ${known.join(', ')}` : `did you mean '${meant}'?`
}

function nameOf(path: string[]): string {
  return path.length === 0 ? 'the body' : `'${path.join('.').slice(0, 100)}'`
}

/** The parts of a JSON pointer (RFC 6901). */
function partsOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
