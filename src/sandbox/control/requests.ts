import { presentRequest } from '../requests/request-log.ts'
import type { ControlOperations } from './operation.ts'

/** What the gateway was asked, and how it answered. */
export const requests: ControlOperations<'listRequests'> = {
  listRequests: ({ requests }, { query: { operation, status, limit = 100 } }) => {
    const wanted = requests
      .list()
      .filter((request) => operation === undefined || request.operation === operation)
      .filter((request) => status === undefined || request.status === status)
    return { requests: wanted.slice(0, limit).map(presentRequest) }
  },
}
