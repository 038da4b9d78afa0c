// Generated from the query parameters of spec/sandbox-control.yaml by `npm run generate`. Do not edit.

import type { operations as control } from '../sandbox-control.ts'
import * as compiled from './control-queries.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the query of a request, by operation. Converts numbers and fills in defaults. */
export const queryValidators = {
  searchMessages: compiled.searchMessages as Validator<NonNullable<control['searchMessages']['parameters']['query']>>,
  listNumbers: compiled.listNumbers as Validator<NonNullable<control['listNumbers']['parameters']['query']>>,
  listNumberMessages: compiled.listNumberMessages as Validator<NonNullable<control['listNumberMessages']['parameters']['query']>>,
  listIssuedTokens: compiled.listIssuedTokens as Validator<NonNullable<control['listIssuedTokens']['parameters']['query']>>,
  listCallbacks: compiled.listCallbacks as Validator<NonNullable<control['listCallbacks']['parameters']['query']>>,
  listRequests: compiled.listRequests as Validator<NonNullable<control['listRequests']['parameters']['query']>>,
  streamEvents: compiled.streamEvents as Validator<NonNullable<control['streamEvents']['parameters']['query']>>,
}
