// Generated from spec/sandbox-control.yaml by `npm run generate`. Do not edit.

/** The prefix of every path of the control API. */
export const controlBase = '/_sandbox/v1'

/** The method and path of each operation of the control API. */
export const controlOperations = {
  searchMessages: { method: 'GET', path: '/messages' },
  clearMessages: { method: 'DELETE', path: '/messages' },
  deleteMessages: { method: 'POST', path: '/messages/delete' },
  waitForMessage: { method: 'POST', path: '/messages/wait' },
  inspectMessage: { method: 'GET', path: '/messages/{id}' },
  listNumbers: { method: 'GET', path: '/numbers' },
  listNumberMessages: { method: 'GET', path: '/numbers/{number}/messages' },
  setMessageOutcome: { method: 'PUT', path: '/messages/{id}/outcome' },
  listOutcomes: { method: 'GET', path: '/outcomes' },
  getOutcome: { method: 'GET', path: '/outcomes/{number}' },
  setOutcome: { method: 'PUT', path: '/outcomes/{number}' },
  removeOutcome: { method: 'DELETE', path: '/outcomes/{number}' },
  getClock: { method: 'GET', path: '/clock' },
  advanceClock: { method: 'POST', path: '/clock/advance' },
  getQueue: { method: 'GET', path: '/queue' },
  setThroughput: { method: 'PUT', path: '/queue' },
  listFaults: { method: 'GET', path: '/faults' },
  addFault: { method: 'POST', path: '/faults' },
  clearFaults: { method: 'DELETE', path: '/faults' },
  getFault: { method: 'GET', path: '/faults/{name}' },
  removeFault: { method: 'DELETE', path: '/faults/{name}' },
  listAccounts: { method: 'GET', path: '/accounts' },
  addAccount: { method: 'POST', path: '/accounts' },
  getCredit: { method: 'GET', path: '/accounts/{email}/credit' },
  setCredit: { method: 'PUT', path: '/accounts/{email}/credit' },
  listIssuedTokens: { method: 'GET', path: '/tokens' },
  issueToken: { method: 'POST', path: '/tokens' },
  listCallbacks: { method: 'GET', path: '/callbacks' },
  getCallback: { method: 'GET', path: '/callbacks/{id}' },
  replayCallback: { method: 'POST', path: '/callbacks/{id}/replay' },
  listRequests: { method: 'GET', path: '/requests' },
  streamEvents: { method: 'GET', path: '/events' },
  reset: { method: 'POST', path: '/reset' },
  exportSnapshot: { method: 'GET', path: '/snapshot' },
  restoreSnapshot: { method: 'PUT', path: '/snapshot' },
  getHealth: { method: 'GET', path: '/health' },
  getReadiness: { method: 'GET', path: '/ready' },
  getSettings: { method: 'GET', path: '/settings' },
  listAssumptions: { method: 'GET', path: '/assumptions' },
  getMetrics: { method: 'GET', path: '/metrics' },
  getDocument: { method: 'GET', path: '/openapi.json' },
} as const

/** The id of an operation of the control API. */
export type ControlOperationId = keyof typeof controlOperations
