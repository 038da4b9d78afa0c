import { operations } from '../../../generated/operations.ts'
import {
  checkFields,
  shown,
  type Check,
  length,
  number,
  object,
  oneOf,
  text,
  wholeNumber,
  yesOrNo,
} from '../checks.ts'
import type { FaultAction, FaultRule } from './fault-rule.ts'
import { Headers, structuredClone } from '../model/platform.ts'

/** A copy of a rule. Throws a RangeError that says what is wrong with it. */
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
  const naming = (field: string) =>
    `sandbox.faults.add(): '${part === 'rule' ? '' : `${part}.`}${field}'`
  if (object(given) !== undefined) {
    throw new RangeError(
      `sandbox.faults.add(): the ${part} must be an object, and is ${shown(given)}`,
    )
  }
  checkFields(given, checks, naming)
  for (const field of required) {
    if ((given as Record<string, unknown>)[field] !== undefined) continue
    const problem = checks[field]?.(undefined) ?? 'given'
    throw new RangeError(`${naming(field)} is missing: it must be ${problem}`)
  }
}

/** What a header can carry. */
const name: Check = (value) =>
  typeof value === 'string' && /^[!-~]([ -~]{0,98}[!-~])?$/.test(value)
    ? undefined
    : 'at most 100 characters of ASCII'

const operation = oneOf(Object.keys(operations))

const matchChecks: Record<string, Check> = {
  operation: (value) =>
    [value]
      .flat()
      .map(operation)
      .find((problem) => problem !== undefined),
  number: (value) =>
    typeof value === 'string' && /^\+\d{1,3}-\d+$/.test(value)
      ? undefined
      : 'a number such as +39-3331234567',
  sender: text,
  account: text,
}

const conditionChecks: Record<string, Check> = {
  after: wholeNumber(0),
  times: wholeNumber(1),
  every: wholeNumber(1),
  probability: (value) =>
    number(value) === undefined && Number(value) >= 0 && Number(value) <= 1
      ? undefined
      : 'a number from 0 to 1',
}

const clock = oneOf(['real', 'sandbox'])

const headers: Check = (value) => {
  if (object(value) !== undefined) return 'an object'
  if (Object.values(value as object).some((text) => typeof text !== 'string'))
    return 'texts by name'
  try {
    void new Headers(value as Record<string, string>)
    return undefined
  } catch {
    return 'names and values that a header can have'
  }
}

const actionChecks: Record<FaultAction['kind'], Record<string, Check>> = {
  delay: { for: length, clock },
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
  slowBody: { for: length, pieces: wholeNumber(1, 10_000), clock },
}

const needed: Record<FaultAction['kind'], string[]> = {
  delay: ['for'],
  status: ['status'],
  reset: ['takesEffect'],
  hang: ['takesEffect'],
  truncate: [],
  brokenJson: [],
  slowBody: ['for'],
}
