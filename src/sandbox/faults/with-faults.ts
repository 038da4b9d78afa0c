import type { Context } from '../context.ts'
import { failure, type Gateway } from '../gateway.ts'
import { createRouter } from '../request/router.ts'
import { disturb, takesEffect, type Refuse } from './disturb.ts'
import type { FaultBook } from './faults.ts'
import type { Holds } from './holds.ts'
import { readFacts } from './request-facts.ts'

/** A gateway some of whose answers go wrong. */
export function withFaults(
  context: Context,
  faults: FaultBook,
  holds: Holds,
  gateway: Gateway,
): Gateway {
  const { trailingSlash, undocumentedErrorCode } = context.settings.assumptions
  const router = createRouter(trailingSlash === 'either')
  const nothing = { status: 503, headers: {}, body: '' }

  const refuse: Refuse = (status, code = undocumentedErrorCode === 'status' ? status : null) =>
    failure(status, 'The sandbox was told to fail', code)

  return (request) => {
    const fault = faults.pick(() => readFacts(context, router, request))
    if (fault === undefined) return gateway(request)
    const response = takesEffect(fault.action) ? gateway(request) : nothing
    const disturbed = disturb(fault.action, response, holds, refuse)
    return { ...disturbed, headers: { ...disturbed.headers, 'sandbox-fault': fault.name } }
  }
}
