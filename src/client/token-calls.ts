import type { components, paths } from '../../generated/tokens.ts'
import { routes } from '../../generated/routes.ts'
import { readList, readScope, readToken } from './answer/read-more-objects.ts'
import { tokenReader } from './answer/token-reader.ts'
import { checked } from './arguments/checked.ts'
import { tokenArguments } from './arguments/more-shapes.ts'
import { bearer } from './request/authorization.ts'
import { makeCall, type CallOptions } from './request/call.ts'
import { asWire } from './request/request-body.ts'
import type { Service } from './request/service.ts'
import type { CreateTokenRequest, TokenPage, UpdateTokenRequest } from './types.ts'

type Wire = components['schemas']

/** The methods of `tokens`, which are loaded on first use. */
export type TokenCalls = ReturnType<typeof createTokenCalls>

/** Makes them. */
export function createTokenCalls(service: Service<paths>) {
  const { client } = service
  const one = tokenReader(readToken)
  const refresh = async (token: string, refreshToken: string, options?: CallOptions) => {
    const headers = { ...options?.headers, authorization: bearer(refreshToken, 'refreshToken') }
    return await makeCall(
      service,
      { ...options, headers },
      {
        operation: 'updateToken',
        send: (settings) =>
          client().PATCH(routes.updateToken.path, {
            ...settings,
            params: { path: { token } },
            body: {},
          }),
        read: one,
      },
    )
  }
  const calls = {
    create: (request: CreateTokenRequest, options?: CallOptions) =>
      makeCall(service, options, {
        operation: 'createToken',
        send: (settings) =>
          client().POST(routes.createToken.path, {
            ...settings,
            body: asWire<Wire['CreateTokenRequest']>(request),
          }),
        read: one,
      }),
    list: (page: TokenPage = {}, options?: CallOptions) =>
      makeCall(service, options, {
        operation: 'listTokens',
        isRepeatable: true,
        send: (settings) =>
          client().GET(routes.listTokens.path, {
            ...settings,
            params: { query: asWire<{ limit?: number; skip?: number }>(page) },
          }),
        read: tokenReader(({ data }) => readList(data, 'data', readToken)),
        recover: ({ reason }) => (reason === 'token-not-found' ? { data: [] } : undefined),
      }),
    get: (token: string, options?: CallOptions) =>
      makeCall(service, options, {
        operation: 'getToken',
        isRepeatable: true,
        send: (settings) =>
          client().GET(routes.getToken.path, { ...settings, params: { path: { token } } }),
        read: one,
      }),
    update: (token: string, request: UpdateTokenRequest, options?: CallOptions) =>
      makeCall(service, options, {
        operation: 'updateToken',
        send: (settings) =>
          client().PATCH(routes.updateToken.path, {
            ...settings,
            params: { path: { token } },
            body: asWire<Wire['UpdateTokenRequest']>(request),
          }),
        read: one,
      }),
    refresh,
    delete: (token: string, options?: CallOptions) =>
      makeCall(service, options, {
        operation: 'deleteToken',
        isRepeatable: true,
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'token-not-found' ? { data: undefined } : undefined,
        send: (settings) =>
          client().DELETE(routes.deleteToken.path, { ...settings, params: { path: { token } } }),
        read: tokenReader(() => {}),
      }),
    scopes: (options?: CallOptions) =>
      makeCall(service, options, {
        operation: 'listScopes',
        isRepeatable: true,
        send: (settings) => client().GET(routes.listScopes.path, { ...settings }),
        read: tokenReader(({ data }) => readList(data, 'data', readScope)),
      }),
  }
  return checked(calls, tokenArguments)
}
