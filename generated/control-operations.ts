// Generated from spec/sandbox-control.yaml by `npm run generate`. Do not edit.

/** The prefix of every path of the control API. */
export const controlBase = '/_sandbox/v1'

/** Each operation of the control API, with its method, its path, and the status of its success. */
export const controlOperations = {
  searchMessages: { method: 'GET', path: '/messages', status: 200 },
  clearMessages: { method: 'DELETE', path: '/messages', status: 204 },
  deleteMessages: { method: 'POST', path: '/messages/delete', status: 200 },
  waitForMessage: { method: 'POST', path: '/messages/wait', status: 200 },
  inspectMessage: { method: 'GET', path: '/messages/{id}', status: 200 },
  listNumbers: { method: 'GET', path: '/numbers', status: 200 },
  listNumberMessages: { method: 'GET', path: '/numbers/{number}/messages', status: 200 },
  setMessageOutcome: { method: 'PUT', path: '/messages/{id}/outcome', status: 200 },
  listOutcomes: { method: 'GET', path: '/outcomes', status: 200 },
  getOutcome: { method: 'GET', path: '/outcomes/{number}', status: 200 },
  setOutcome: { method: 'PUT', path: '/outcomes/{number}', status: 200 },
  removeOutcome: { method: 'DELETE', path: '/outcomes/{number}', status: 204 },
  getClock: { method: 'GET', path: '/clock', status: 200 },
  advanceClock: { method: 'POST', path: '/clock/advance', status: 200 },
  getQueue: { method: 'GET', path: '/queue', status: 200 },
  setThroughput: { method: 'PUT', path: '/queue', status: 200 },
  listFaults: { method: 'GET', path: '/faults', status: 200 },
  addFault: { method: 'POST', path: '/faults', status: 201 },
  clearFaults: { method: 'DELETE', path: '/faults', status: 204 },
  getFault: { method: 'GET', path: '/faults/{name}', status: 200 },
  removeFault: { method: 'DELETE', path: '/faults/{name}', status: 204 },
  listAccounts: { method: 'GET', path: '/accounts', status: 200 },
  addAccount: { method: 'POST', path: '/accounts', status: 201 },
  getCredit: { method: 'GET', path: '/accounts/{email}/credit', status: 200 },
  setCredit: { method: 'PUT', path: '/accounts/{email}/credit', status: 200 },
  listIssuedTokens: { method: 'GET', path: '/tokens', status: 200 },
  issueToken: { method: 'POST', path: '/tokens', status: 201 },
  listCallbacks: { method: 'GET', path: '/callbacks', status: 200 },
  getCallback: { method: 'GET', path: '/callbacks/{id}', status: 200 },
  replayCallback: { method: 'POST', path: '/callbacks/{id}/replay', status: 200 },
  listRequests: { method: 'GET', path: '/requests', status: 200 },
  streamEvents: { method: 'GET', path: '/events', status: 200 },
  reset: { method: 'POST', path: '/reset', status: 204 },
  exportSnapshot: { method: 'GET', path: '/snapshot', status: 200 },
  restoreSnapshot: { method: 'PUT', path: '/snapshot', status: 204 },
  getHealth: { method: 'GET', path: '/health', status: 200 },
  getReadiness: { method: 'GET', path: '/ready', status: 200 },
  getSettings: { method: 'GET', path: '/settings', status: 200 },
  listAssumptions: { method: 'GET', path: '/assumptions', status: 200 },
  getMetrics: { method: 'GET', path: '/metrics', status: 200 },
  getDocument: { method: 'GET', path: '/openapi.json', status: 200 },
} as const

/** The id of an operation of the control API. */
export type ControlOperationId = keyof typeof controlOperations

/** The status of each error code of the control API. */
export const controlStatuses = {
  "malformed-body": 400,
  "unauthorized": 401,
  "forbidden": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "timeout": 408,
  "conflict": 409,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "misdirected": 421,
  "invalid-parameter": 422,
  "internal": 500,
  "unavailable": 503
} as const

/** What is wrong with a request to the control API. */
export type ControlErrorCode = keyof typeof controlStatuses
