// Generated from the responses of spec/sandbox-control.yaml by `npm run generate`. Do not edit.

import type { operations as control } from '../sandbox-control.ts'
import * as compiled from './control-responses.compiled.ts'
import type { Validator } from './validator.ts'

/** Checks the body of a response, by operation and status. */
export const responseValidators = {
  searchMessages: {
    200: compiled.searchMessages200 as Validator<control['searchMessages']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['searchMessages']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['searchMessages']['responses'][422]['content']['application/json']>,
  },
  clearMessages: {
    401: compiled.searchMessages401 as Validator<control['clearMessages']['responses'][401]['content']['application/json']>,
  },
  deleteMessages: {
    200: compiled.deleteMessages200 as Validator<control['deleteMessages']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['deleteMessages']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['deleteMessages']['responses'][401]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['deleteMessages']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['deleteMessages']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['deleteMessages']['responses'][422]['content']['application/json']>,
  },
  waitForMessage: {
    200: compiled.waitForMessage200 as Validator<control['waitForMessage']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['waitForMessage']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['waitForMessage']['responses'][401]['content']['application/json']>,
    408: compiled.waitForMessage408 as Validator<control['waitForMessage']['responses'][408]['content']['application/json']>,
    409: compiled.waitForMessage409 as Validator<control['waitForMessage']['responses'][409]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['waitForMessage']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['waitForMessage']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['waitForMessage']['responses'][422]['content']['application/json']>,
  },
  inspectMessage: {
    200: compiled.inspectMessage200 as Validator<control['inspectMessage']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['inspectMessage']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['inspectMessage']['responses'][404]['content']['application/json']>,
  },
  listNumbers: {
    200: compiled.listNumbers200 as Validator<control['listNumbers']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listNumbers']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['listNumbers']['responses'][422]['content']['application/json']>,
  },
  listNumberMessages: {
    200: compiled.listNumberMessages200 as Validator<control['listNumberMessages']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listNumberMessages']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['listNumberMessages']['responses'][422]['content']['application/json']>,
  },
  setMessageOutcome: {
    200: compiled.setMessageOutcome200 as Validator<control['setMessageOutcome']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['setMessageOutcome']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['setMessageOutcome']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['setMessageOutcome']['responses'][404]['content']['application/json']>,
    409: compiled.waitForMessage409 as Validator<control['setMessageOutcome']['responses'][409]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['setMessageOutcome']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['setMessageOutcome']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['setMessageOutcome']['responses'][422]['content']['application/json']>,
  },
  listOutcomes: {
    200: compiled.listOutcomes200 as Validator<control['listOutcomes']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listOutcomes']['responses'][401]['content']['application/json']>,
  },
  getOutcome: {
    200: compiled.getOutcome200 as Validator<control['getOutcome']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getOutcome']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['getOutcome']['responses'][422]['content']['application/json']>,
  },
  setOutcome: {
    200: compiled.getOutcome200 as Validator<control['setOutcome']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['setOutcome']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['setOutcome']['responses'][401]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['setOutcome']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['setOutcome']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['setOutcome']['responses'][422]['content']['application/json']>,
  },
  removeOutcome: {
    401: compiled.searchMessages401 as Validator<control['removeOutcome']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['removeOutcome']['responses'][422]['content']['application/json']>,
  },
  getClock: {
    200: compiled.getClock200 as Validator<control['getClock']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getClock']['responses'][401]['content']['application/json']>,
  },
  advanceClock: {
    200: compiled.getClock200 as Validator<control['advanceClock']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['advanceClock']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['advanceClock']['responses'][401]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['advanceClock']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['advanceClock']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['advanceClock']['responses'][422]['content']['application/json']>,
  },
  getQueue: {
    200: compiled.getQueue200 as Validator<control['getQueue']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getQueue']['responses'][401]['content']['application/json']>,
  },
  setThroughput: {
    200: compiled.getQueue200 as Validator<control['setThroughput']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['setThroughput']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['setThroughput']['responses'][401]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['setThroughput']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['setThroughput']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['setThroughput']['responses'][422]['content']['application/json']>,
  },
  listFaults: {
    200: compiled.listFaults200 as Validator<control['listFaults']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listFaults']['responses'][401]['content']['application/json']>,
  },
  addFault: {
    201: compiled.addFault201 as Validator<control['addFault']['responses'][201]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['addFault']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['addFault']['responses'][401]['content']['application/json']>,
    409: compiled.waitForMessage409 as Validator<control['addFault']['responses'][409]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['addFault']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['addFault']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['addFault']['responses'][422]['content']['application/json']>,
  },
  clearFaults: {
    401: compiled.searchMessages401 as Validator<control['clearFaults']['responses'][401]['content']['application/json']>,
  },
  getFault: {
    200: compiled.addFault201 as Validator<control['getFault']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getFault']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['getFault']['responses'][404]['content']['application/json']>,
  },
  removeFault: {
    401: compiled.searchMessages401 as Validator<control['removeFault']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['removeFault']['responses'][404]['content']['application/json']>,
  },
  listAccounts: {
    200: compiled.listAccounts200 as Validator<control['listAccounts']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listAccounts']['responses'][401]['content']['application/json']>,
  },
  addAccount: {
    201: compiled.addAccount201 as Validator<control['addAccount']['responses'][201]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['addAccount']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['addAccount']['responses'][401]['content']['application/json']>,
    409: compiled.waitForMessage409 as Validator<control['addAccount']['responses'][409]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['addAccount']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['addAccount']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['addAccount']['responses'][422]['content']['application/json']>,
  },
  getCredit: {
    200: compiled.getCredit200 as Validator<control['getCredit']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getCredit']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['getCredit']['responses'][404]['content']['application/json']>,
  },
  setCredit: {
    200: compiled.getCredit200 as Validator<control['setCredit']['responses'][200]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['setCredit']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['setCredit']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['setCredit']['responses'][404]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['setCredit']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['setCredit']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['setCredit']['responses'][422]['content']['application/json']>,
  },
  listIssuedTokens: {
    200: compiled.listIssuedTokens200 as Validator<control['listIssuedTokens']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listIssuedTokens']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['listIssuedTokens']['responses'][404]['content']['application/json']>,
  },
  issueToken: {
    201: compiled.issueToken201 as Validator<control['issueToken']['responses'][201]['content']['application/json']>,
    400: compiled.deleteMessages400 as Validator<control['issueToken']['responses'][400]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['issueToken']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['issueToken']['responses'][404]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['issueToken']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['issueToken']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['issueToken']['responses'][422]['content']['application/json']>,
  },
  listCallbacks: {
    200: compiled.listCallbacks200 as Validator<control['listCallbacks']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listCallbacks']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['listCallbacks']['responses'][422]['content']['application/json']>,
  },
  getCallback: {
    200: compiled.getCallback200 as Validator<control['getCallback']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getCallback']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['getCallback']['responses'][404]['content']['application/json']>,
  },
  replayCallback: {
    200: compiled.getCallback200 as Validator<control['replayCallback']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['replayCallback']['responses'][401]['content']['application/json']>,
    404: compiled.inspectMessage404 as Validator<control['replayCallback']['responses'][404]['content']['application/json']>,
    409: compiled.waitForMessage409 as Validator<control['replayCallback']['responses'][409]['content']['application/json']>,
  },
  listRequests: {
    200: compiled.listRequests200 as Validator<control['listRequests']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listRequests']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['listRequests']['responses'][422]['content']['application/json']>,
  },
  streamEvents: {
    200: compiled.streamEvents200 as Validator<control['streamEvents']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['streamEvents']['responses'][401]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['streamEvents']['responses'][422]['content']['application/json']>,
    503: compiled.streamEvents503 as Validator<control['streamEvents']['responses'][503]['content']['application/json']>,
  },
  reset: {
    401: compiled.searchMessages401 as Validator<control['reset']['responses'][401]['content']['application/json']>,
  },
  exportSnapshot: {
    401: compiled.searchMessages401 as Validator<control['exportSnapshot']['responses'][401]['content']['application/json']>,
  },
  restoreSnapshot: {
    401: compiled.searchMessages401 as Validator<control['restoreSnapshot']['responses'][401]['content']['application/json']>,
    413: compiled.deleteMessages413 as Validator<control['restoreSnapshot']['responses'][413]['content']['application/json']>,
    415: compiled.deleteMessages415 as Validator<control['restoreSnapshot']['responses'][415]['content']['application/json']>,
    422: compiled.searchMessages422 as Validator<control['restoreSnapshot']['responses'][422]['content']['application/json']>,
  },
  getHealth: {
    200: compiled.getHealth200 as Validator<control['getHealth']['responses'][200]['content']['application/json']>,
  },
  getReadiness: {
    200: compiled.getHealth200 as Validator<control['getReadiness']['responses'][200]['content']['application/json']>,
    503: compiled.getReadiness503 as Validator<control['getReadiness']['responses'][503]['content']['application/json']>,
  },
  getSettings: {
    200: compiled.getSettings200 as Validator<control['getSettings']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getSettings']['responses'][401]['content']['application/json']>,
  },
  listAssumptions: {
    200: compiled.listAssumptions200 as Validator<control['listAssumptions']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['listAssumptions']['responses'][401]['content']['application/json']>,
  },
  getMetrics: {
    401: compiled.searchMessages401 as Validator<control['getMetrics']['responses'][401]['content']['application/json']>,
  },
  getDocument: {
    200: compiled.getDocument200 as Validator<control['getDocument']['responses'][200]['content']['application/json']>,
    401: compiled.searchMessages401 as Validator<control['getDocument']['responses'][401]['content']['application/json']>,
  },
}
