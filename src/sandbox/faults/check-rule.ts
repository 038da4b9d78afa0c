import { operations } from '../../../generated/operations.ts'
import * as is from '../checks.ts'
import type { FaultAction, FaultRule } from './fault-rule.ts'
import { structuredClone, web } from '../model/node-globals.ts'

/** Returns a copy of a rule. Throws a RangeError if the rule is invalid. The message names the field. */
export function checkRule(rule: unknown): FaultRule {
  checkPart(rule, 'rule', { name, match: is.object, when: is.object, action: required(is.object) })
  const { match, when, action } = rule as FaultRule
  if (match !== undefined) checkPart(match, 'match', matchChecks)
  if (when !== undefined) checkPart(when, 'when', conditionChecks)
  checkPart({ kind: action.kind }, 'action', { kind })
  checkPart(action, 'action', { kind, ...actionChecks[action.kind] })
  if (JSON.stringify(rule).length > 16_384) {
    throw new RangeError('sandbox.faults.add(): the rule must be at most 16384 characters of JSON')
  }
  return structuredClone(rule as FaultRule)
}

type FieldCheck = is.Check & { isRequired?: true }

function required(check: is.Check): FieldCheck {
  return Object.assign((value: unknown) => check(value), { isRequired: true } as const)
}

function checkPart(given: unknown, part: string, checks: Record<string, FieldCheck>): void {
  const prefix = part === 'rule' ? '' : `${part}.`
  const field = (name: string) => `sandbox.faults.add(): '${prefix}${name}'`
  is.checkFields(given, checks, { whole: `sandbox.faults.add(): the ${part}`, field })
  for (const [name, check] of Object.entries(checks)) {
    if (!check.isRequired || (given as Record<string, unknown>)[name] !== undefined) continue
    throw new RangeError(`${field(name)} is missing: it must be ${check(undefined)}`)
  }
}

const name = is.matching(/^[!-~]([ -~]{0,98}[!-~])?$/, 'at most 100 characters of ASCII')

const operation = is.oneOf(Object.keys(operations))

const matchChecks: Record<string, is.Check> = {
  operation: (value) => [value].flat().map(operation).find(Boolean),
  number: is.matching(/^\+\d{1,3}-\d+$/, 'a number such as +39-3331234567'),
  sender: is.text,
  account: is.text,
}

const conditionChecks: Record<string, is.Check> = {
  after: is.wholeNumber(0),
  times: is.wholeNumber(1),
  every: is.wholeNumber(1),
  probability: is.numberUpTo(1),
}

const clock = is.oneOf(['real', 'sandbox'])

const headers: is.Check = (value) => {
  const problem = is.object(value) ?? is.textList('strings by name')(Object.values(value as object))
  if (problem !== undefined) return problem
  try {
    const given = new web.Headers(value as Record<string, string>)
    const framing = ['content-length', 'transfer-encoding', 'trailer']
    if (!framing.some((name) => given.has(name))) return undefined
    return 'headers other than content-length, transfer-encoding and trailer, which the sandbox sets'
  } catch {
    return 'valid names and values of headers'
  }
}

const actionChecks: Record<FaultAction['kind'], Record<string, FieldCheck>> = {
  delay: { for: required(is.duration), clock },
  status: {
    status: required(is.wholeNumber(200, 599)),
    body: is.oneOf(['envelope', 'html', 'empty']),
    code: (value) => (value === null ? undefined : is.wholeNumber(0)(value)),
    headers,
    takesEffect: is.yesOrNo,
  },
  reset: { takesEffect: required(is.yesOrNo) },
  hang: { takesEffect: required(is.yesOrNo) },
  truncate: { bytes: is.wholeNumber(0) },
  brokenJson: {},
  slowBody: { for: required(is.duration), pieces: is.wholeNumber(1, 10_000), clock },
}

const kind = required(is.oneOf(Object.keys(actionChecks)))
