import type { OperationId } from '../../../generated/operations.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { holds } from '../properties/holds.ts'
import { histories } from './histories.ts'
import { play } from './play.ts'
import { anySteps, type Step } from './steps.ts'

const operations = [
  'sendMessage',
  'updateMessage',
  'cancelMessage',
  'getMessage',
  'listMessages',
  'listRecipients',
  'getRecipient',
] as const satisfies readonly OperationId[]

/** What holds whatever happened before: after each of many steps the gateway is as a small model of it says. */
export const modelChecks: readonly Check[] = [
  ...Object.entries(histories).map(([name, steps]: [string, readonly (readonly Step[])[]]) =>
    defineCheck('model', name, operations, ({ talk, each }) =>
      each(steps, (history) => talk((session) => play(session, history))),
    ),
  ),
  defineCheck(
    'model',
    'whatever happens, all is as it should be after each step',
    operations,
    ({ options, talk }) =>
      holds(options, { any: anySteps }, (steps) => talk((session) => play(session, steps))),
  ),
]
