import { operations } from '../../../generated/operations.ts'
import {
  check,
  checkFields,
  type Check,
  duration,
  numberUpTo,
  object,
  oneOf,
  text,
  textList,
  wholeNumber,
  yesOrNo,
} from '../checks.ts'
import type { FaultAction, FaultRule } from './fault-rule.ts'
import { Headers, structuredClone } from '../model/platform.ts'

/** Returns a copy of a rule. If the rule is invalid, throws a RangeError that names the invalid field. */
export function checkRule(rule: unknown): FaultRule {
  checkPart(rule, 'rule', { name, match: object, when: object, action: object }, ['action'])
  const { match, when, action } = rule as FaultRule
  if (match !== undefined) checkPart(match, 'match', matchChecks)
  if (when !== undefined) checkPart(when, 'when', conditionChecks)
  checkPart({ kind: action.kind }, 'action', { kind: oneOf(Object.keys(actionChecks)) }, ['kind'])
  checkPart(action, 'action', { kind: text, ...actionChecks[action.kind] }, needed[action.kind])
  return structuredClone(rule as FaultRule)
}

function checkPart(
  given: unknown,
  part: string,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): void {
  const prefix = part === 'rule' ? '' : `${part}.`
  const field = (name: string) => `sandbox.faults.add(): '${prefix}${name}'`
  checkFields(given, checks, { whole: `sandbox.faults.add(): the ${part}`, field })
  for (const name of required) {
    if ((given as Record<string, unknown>)[name] !== undefined) continue
    throw new RangeError(`${field(name)} is missing: it must be ${checks[name]?.(undefined)}`)
  }
}

const name = check(
  (value) => typeof value === 'string' && /^[!-~]([ -~]{0,98}[!-~])?$/.test(value),
  'at most 100 characters of ASCII',
)

const operation = oneOf(Object.keys(operations))

const matchChecks: Record<string, Check> = {
  operation: (value) =>
    [value]
      .flat()
      .map(operation)
      .find((problem) => problem !== undefined),
  number: check(
    (value) => typeof value === 'string' && /^\+\d{1,3}-\d+$/.test(value),
    'a number such as +39-3331234567',
  ),
  sender: text,
  account: text,
}

const conditionChecks: Record<string, Check> = {
  after: wholeNumber(0),
  times: wholeNumber(1),
  every: wholeNumber(1),
  probability: numberUpTo(1),
}

const clock = oneOf(['real', 'sandbox'])

const headers: Check = (value) => {
  const problem = object(value) ?? textList('strings by name')(Object.values(value as object))
  if (problem !== undefined) return problem
  try {
    void new Headers(value as Record<string, string>)
    return undefined
  } catch {
    return 'valid names and values of headers'
  }
}

const actionChecks: Record<FaultAction['kind'], Record<string, Check>> = {
  delay: { for: duration, clock },
  status: {
    status: wholeNumber(200, 599),
    body: oneOf(['envelope', 'html', 'empty']),
    code: (value) => (value === null ? undefined : wholeNumber(0)(value)),
    headers,
    takesEffect: yesOrNo,
  },
  reset: { takesEffect: yesOrNo },
  hang: { takesEffect: yesOrNo },
  truncate: { bytes: wholeNumber(0) },
  brokenJson: {},
  slowBody: { for: duration, pieces: wholeNumber(1, 10_000), clock },
}

const needed: Partial<Record<FaultAction['kind'], string[]>> = {
  delay: ['for'],
  status: ['status'],
  reset: ['takesEffect'],
  hang: ['takesEffect'],
  slowBody: ['for'],
}
