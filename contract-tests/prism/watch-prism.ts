import type { OperationId } from '../../generated/operations.ts'
import { readCall } from '../known-bugs/breaking/call.ts'

/** A response that came through Prism. */
export interface WatchedResponse {
  operation: OperationId
  status: number
  json: unknown
}

/** A `fetch` that keeps what Prism says is wrong with a response: in a report in its place or, for what it lets pass, in a header. */
export function watchPrism(onResponse: (response: WatchedResponse) => void = () => {}) {
  const violations: string[] = []
  const state = { responses: 0 }
  return {
    violations,
    get responses() {
      return state.responses
    },
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init)
      const { operationId: operation } = await readCall(request.clone())
      const response = await fetch(request)
      state.responses += 1
      const remark = response.headers.get('sl-violations')
      const isReport = response.headers.get('content-type')?.startsWith('application/problem+json')
      if (isReport === true) violations.push(await response.clone().text())
      else if (remark !== null) violations.push(remark)
      else if (operation !== undefined) {
        onResponse({ operation, status: response.status, json: await jsonOf(response.clone()) })
      }
      return response
    },
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
