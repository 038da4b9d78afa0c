import type { PreparedGateway, RequestToSend } from './situation.ts'

/** The request that every situation of sending starts from. */
export const sendBody = {
  sender: 'alberto',
  body: 'Hello {{name}}!',
  recipients: [{ number: '+39-3491235018', fields: { name: 'Simone' } }],
}

export const unknownId = 'ffffffffffffffffffffffff'

/** More than one call costs on an account with the usual credit. */
export const unaffordable = 1_000_000

export function get(path: string, authorization: string): RequestToSend {
  return { method: 'GET', path, headers: { authorization } }
}

export function remove(path: string, authorization: string): RequestToSend {
  return { method: 'DELETE', path, headers: { authorization } }
}

export function post(path: string, authorization: string, body: unknown): RequestToSend {
  return withJson('POST', path, authorization, body)
}

export function put(path: string, authorization: string, body: unknown): RequestToSend {
  return withJson('PUT', path, authorization, body)
}

export function patch(path: string, authorization: string, body: unknown): RequestToSend {
  return withJson('PATCH', path, authorization, body)
}

/** The same request without its token. */
export function anonymous(request: RequestToSend): RequestToSend {
  const { authorization: _, ...headers } = request.headers
  return { ...request, headers }
}

/** The same request with a body that is cut off. */
export function cutOff(request: RequestToSend): RequestToSend {
  return { ...request, body: request.body?.slice(0, -1) ?? '{' }
}

/** The same request, declared as text. */
export function asText(request: RequestToSend): RequestToSend {
  return { ...request, headers: { ...request.headers, 'content-type': 'text/plain' } }
}

/** Sends a message and gives its id. */
export async function sendMessage(
  { call, bearer }: PreparedGateway,
  changes: object = {},
): Promise<string> {
  const answer = await call(post('/messages/', bearer, { ...sendBody, ...changes }))
  const [message] = (answer as { data: { id: string }[] }).data
  if (message === undefined) throw new Error('the gateway answered a send without a message')
  return message.id
}

/** Makes a token and gives it with its refresh token. */
export async function createToken(
  { call, basic }: PreparedGateway,
  scopes: string[],
): Promise<{ token: string; refreshToken: string }> {
  const answer = await call(
    post('/tokens', basic, {
      scopes,
      name: 'Order notifications',
      ttl: 3600,
      limits: { totalRequests: 5 },
    }),
  )
  return answer as { token: string; refreshToken: string }
}

function withJson(
  method: string,
  path: string,
  authorization: string,
  body: unknown,
): RequestToSend {
  return {
    method,
    path,
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}
