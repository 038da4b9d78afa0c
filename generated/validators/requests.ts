// Generated from the request bodies of spec/ by `npm run generate`. Do not edit.

import type { operations as gateway } from '../gateway-sms.ts'
import type { operations as tokens } from '../tokens.ts'
import * as compiled from './requests.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a request, by operation. */
export const requestValidators = {
  sendMessage: compiled.sendMessage as Validator<gateway['sendMessage']['requestBody']['content']['application/json']>,
  updateMessage: compiled.updateMessage as Validator<gateway['updateMessage']['requestBody']['content']['application/json']>,
  createToken: compiled.createToken as Validator<tokens['createToken']['requestBody']['content']['application/json']>,
  updateToken: compiled.updateToken as Validator<tokens['updateToken']['requestBody']['content']['application/json']>,
}
