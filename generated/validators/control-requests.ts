// Generated from the request bodies of spec/sandbox-control.yaml by `npm run generate`. Do not edit.

import type { operations as control } from '../sandbox-control.ts'
import * as compiled from './control-requests.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a request, by operation. */
export const requestValidators = {
  deleteMessages: compiled.deleteMessages as Validator<control['deleteMessages']['requestBody']['content']['application/json']>,
  waitForMessage: compiled.waitForMessage as Validator<NonNullable<control['waitForMessage']['requestBody']>['content']['application/json']>,
  setMessageOutcome: compiled.setMessageOutcome as Validator<control['setMessageOutcome']['requestBody']['content']['application/json']>,
  setOutcome: compiled.setMessageOutcome as Validator<control['setOutcome']['requestBody']['content']['application/json']>,
  advanceClock: compiled.advanceClock as Validator<control['advanceClock']['requestBody']['content']['application/json']>,
  setThroughput: compiled.setThroughput as Validator<control['setThroughput']['requestBody']['content']['application/json']>,
  addFault: compiled.addFault as Validator<control['addFault']['requestBody']['content']['application/json']>,
  addAccount: compiled.addAccount as Validator<NonNullable<control['addAccount']['requestBody']>['content']['application/json']>,
  setCredit: compiled.setCredit as Validator<control['setCredit']['requestBody']['content']['application/json']>,
  issueToken: compiled.issueToken as Validator<NonNullable<control['issueToken']['requestBody']>['content']['application/json']>,
}
