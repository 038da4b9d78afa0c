import { operations } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { GatewayRequest } from '../request/exchange.ts'
import { excerptOfBody, excerptOfText } from './excerpt.ts'
import { maskAuthorization, maskTokens } from './mask.ts'
import type { RequestLog } from './request-log.ts'

// Taken once, so that a test's fake timers do not stop the watch.
const machineTime = performance.now.bind(performance)

const longestPath = 1000

/** A gateway that writes down what it was asked, and what it answered. */
export function withRequestLog(context: Context, log: RequestLog, gateway: Gateway): Gateway {
  return (request) => {
    const start = machineTime()
    const response = gateway(request)
    const duration = Math.round((machineTime() - start) * 100) / 100
    const { operation } = context
    context.operation = undefined
    const authorization = request.header('authorization')
    const logged = log.add({
      at: context.clock.now(),
      method: request.method.slice(0, 100),
      path: pathOf(request),
      operation,
      status: response.status,
      duration,
      authorization: authorization === undefined ? undefined : maskAuthorization(authorization),
      fault: response.headers['sandbox-fault'],
      request: excerptOfBody(request.body),
      response: excerptOfText(response.body),
      hasTokens: operation === undefined || operations[operation].service === 'tokens',
    })
    const { id, method, path, status, fault } = logged
    context.events.emit({
      kind: 'requestAnswered',
      request: id,
      method,
      path,
      ...(operation === undefined ? {} : { operation }),
      status,
      duration,
      ...(fault === undefined ? {} : { fault }),
    })
    return response
  }
}

/** The path and the query. In the path of a message its id may be seen; anything else that looks like a token may be one. */
function pathOf({ path, query }: GatewayRequest): string {
  const shown = path.startsWith('/messages') ? path : maskTokens(path)
  const asked = query.size === 0 ? '' : `?${maskTokens(query.toString())}`
  return `${shown}${asked}`.slice(0, longestPath)
}
