// Generated from the responses of spec/ by `npm run generate`. Do not edit.

import type { operations as gateway } from '../gateway-sms.ts'
import type { operations as tokens } from '../tokens.ts'
import * as compiled from './responses.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a response, by operation and status. */
export const responseValidators = {
  listMessages: {
    200: compiled.listMessages200 as Validator<gateway['listMessages']['responses'][200]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['listMessages']['responses'][401]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['listMessages']['responses'][403]['content']['application/json']>,
    404: compiled.listMessages404 as Validator<gateway['listMessages']['responses'][404]['content']['application/json']>,
  },
  sendMessage: {
    201: compiled.sendMessage201 as Validator<gateway['sendMessage']['responses'][201]['content']['application/json']>,
    400: compiled.sendMessage400 as Validator<gateway['sendMessage']['responses'][400]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['sendMessage']['responses'][401]['content']['application/json']>,
    402: compiled.sendMessage402 as Validator<gateway['sendMessage']['responses'][402]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['sendMessage']['responses'][403]['content']['application/json']>,
    413: compiled.sendMessage413 as Validator<gateway['sendMessage']['responses'][413]['content']['application/json']>,
    415: compiled.sendMessage415 as Validator<gateway['sendMessage']['responses'][415]['content']['application/json']>,
    422: compiled.sendMessage422 as Validator<gateway['sendMessage']['responses'][422]['content']['application/json']>,
    429: compiled.sendMessage429 as Validator<gateway['sendMessage']['responses'][429]['content']['application/json']>,
  },
  getMessage: {
    200: compiled.getMessage200 as Validator<gateway['getMessage']['responses'][200]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['getMessage']['responses'][401]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['getMessage']['responses'][403]['content']['application/json']>,
    404: compiled.getMessage404 as Validator<gateway['getMessage']['responses'][404]['content']['application/json']>,
    406: compiled.getMessage406 as Validator<gateway['getMessage']['responses'][406]['content']['application/json']>,
  },
  updateMessage: {
    200: compiled.updateMessage200 as Validator<gateway['updateMessage']['responses'][200]['content']['application/json']>,
    400: compiled.sendMessage400 as Validator<gateway['updateMessage']['responses'][400]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['updateMessage']['responses'][401]['content']['application/json']>,
    402: compiled.updateMessage402 as Validator<gateway['updateMessage']['responses'][402]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['updateMessage']['responses'][403]['content']['application/json']>,
    404: compiled.updateMessage404 as Validator<gateway['updateMessage']['responses'][404]['content']['application/json']>,
    406: compiled.updateMessage406 as Validator<gateway['updateMessage']['responses'][406]['content']['application/json']>,
    413: compiled.sendMessage413 as Validator<gateway['updateMessage']['responses'][413]['content']['application/json']>,
    415: compiled.sendMessage415 as Validator<gateway['updateMessage']['responses'][415]['content']['application/json']>,
    422: compiled.updateMessage422 as Validator<gateway['updateMessage']['responses'][422]['content']['application/json']>,
    429: compiled.sendMessage429 as Validator<gateway['updateMessage']['responses'][429]['content']['application/json']>,
  },
  cancelMessage: {
    200: compiled.cancelMessage200 as Validator<gateway['cancelMessage']['responses'][200]['content']['application/json']>,
    400: compiled.cancelMessage400 as Validator<gateway['cancelMessage']['responses'][400]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['cancelMessage']['responses'][401]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['cancelMessage']['responses'][403]['content']['application/json']>,
    404: compiled.cancelMessage404 as Validator<gateway['cancelMessage']['responses'][404]['content']['application/json']>,
    406: compiled.cancelMessage406 as Validator<gateway['cancelMessage']['responses'][406]['content']['application/json']>,
    422: compiled.cancelMessage422 as Validator<gateway['cancelMessage']['responses'][422]['content']['application/json']>,
  },
  listRecipients: {
    200: compiled.listRecipients200 as Validator<gateway['listRecipients']['responses'][200]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['listRecipients']['responses'][401]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['listRecipients']['responses'][403]['content']['application/json']>,
    404: compiled.listMessages404 as Validator<gateway['listRecipients']['responses'][404]['content']['application/json']>,
    406: compiled.getMessage406 as Validator<gateway['listRecipients']['responses'][406]['content']['application/json']>,
  },
  getRecipient: {
    200: compiled.listRecipients200 as Validator<gateway['getRecipient']['responses'][200]['content']['application/json']>,
    401: compiled.listMessages401 as Validator<gateway['getRecipient']['responses'][401]['content']['application/json']>,
    403: compiled.listMessages403 as Validator<gateway['getRecipient']['responses'][403]['content']['application/json']>,
    404: compiled.listMessages404 as Validator<gateway['getRecipient']['responses'][404]['content']['application/json']>,
    406: compiled.getMessage406 as Validator<gateway['getRecipient']['responses'][406]['content']['application/json']>,
  },
  listTokens: {
    200: compiled.listTokens200 as Validator<tokens['listTokens']['responses'][200]['content']['application/json']>,
    401: compiled.listTokens401 as Validator<tokens['listTokens']['responses'][401]['content']['application/json']>,
    404: compiled.listTokens404 as Validator<tokens['listTokens']['responses'][404]['content']['application/json']>,
    422: compiled.listTokens422 as Validator<tokens['listTokens']['responses'][422]['content']['application/json']>,
  },
  createToken: {
    200: compiled.createToken200 as Validator<tokens['createToken']['responses'][200]['content']['application/json']>,
    400: compiled.createToken400 as Validator<tokens['createToken']['responses'][400]['content']['application/json']>,
    401: compiled.listTokens401 as Validator<tokens['createToken']['responses'][401]['content']['application/json']>,
    413: compiled.createToken413 as Validator<tokens['createToken']['responses'][413]['content']['application/json']>,
    415: compiled.createToken415 as Validator<tokens['createToken']['responses'][415]['content']['application/json']>,
    422: compiled.createToken422 as Validator<tokens['createToken']['responses'][422]['content']['application/json']>,
  },
  getToken: {
    200: compiled.createToken200 as Validator<tokens['getToken']['responses'][200]['content']['application/json']>,
    401: compiled.listTokens401 as Validator<tokens['getToken']['responses'][401]['content']['application/json']>,
    404: compiled.getToken404 as Validator<tokens['getToken']['responses'][404]['content']['application/json']>,
    422: compiled.getToken422 as Validator<tokens['getToken']['responses'][422]['content']['application/json']>,
  },
  updateToken: {
    200: compiled.createToken200 as Validator<tokens['updateToken']['responses'][200]['content']['application/json']>,
    400: compiled.updateToken400 as Validator<tokens['updateToken']['responses'][400]['content']['application/json']>,
    401: compiled.updateToken401 as Validator<tokens['updateToken']['responses'][401]['content']['application/json']>,
    404: compiled.updateToken404 as Validator<tokens['updateToken']['responses'][404]['content']['application/json']>,
    413: compiled.createToken413 as Validator<tokens['updateToken']['responses'][413]['content']['application/json']>,
    415: compiled.createToken415 as Validator<tokens['updateToken']['responses'][415]['content']['application/json']>,
    422: compiled.updateToken422 as Validator<tokens['updateToken']['responses'][422]['content']['application/json']>,
  },
  deleteToken: {
    200: compiled.deleteToken200 as Validator<tokens['deleteToken']['responses'][200]['content']['application/json']>,
    400: compiled.deleteToken400 as Validator<tokens['deleteToken']['responses'][400]['content']['application/json']>,
    401: compiled.listTokens401 as Validator<tokens['deleteToken']['responses'][401]['content']['application/json']>,
    404: compiled.deleteToken404 as Validator<tokens['deleteToken']['responses'][404]['content']['application/json']>,
  },
  listScopes: {
    200: compiled.listScopes200 as Validator<tokens['listScopes']['responses'][200]['content']['application/json']>,
    401: compiled.listTokens401 as Validator<tokens['listScopes']['responses'][401]['content']['application/json']>,
  },
}
