import type { components, paths } from '../../generated/tokens.ts'
import { errorNames } from '../../generated/error-names.ts'
import { routes } from '../../generated/routes.ts'
import { readList, readScope, readToken } from './response/read-more-objects.ts'
import { successReader } from './response/success-reader.ts'
import { checked } from './arguments/checked.ts'
import { tokenArguments } from './arguments/more-shapes.ts'
import { bearer } from './request/authorization.ts'
import type { Caller, CallOptions } from './request/call.ts'
import { endpointOf } from './request/endpoint-of.ts'
import { asWire } from './request/request-body.ts'
import type { CreateTokenRequest, TokenPage, UpdateTokenRequest } from './types.ts'

type Wire = components['schemas']

/** The methods of `tokens`, which are loaded on first use. */
export type TokenCalls = ReturnType<typeof createTokenCalls>

export function createTokenCalls({ service, call: callService }: Caller<paths>) {
  const { client } = service
  const call: typeof callService = (options, operation) =>
    callService(options, { ...operation, errorNames })
  const one = successReader(readToken)
  const refresh = async (token: string, refreshToken: string, options?: CallOptions) => {
    const headers = { ...options?.headers, authorization: bearer(refreshToken, 'refreshToken') }
    return await call(
      { ...options, headers },
      {
        endpoint: endpointOf('updateToken'),
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
      call(options, {
        endpoint: endpointOf('createToken'),
        send: (settings) =>
          client().POST(routes.createToken.path, {
            ...settings,
            body: asWire<Wire['CreateTokenRequest']>(request),
          }),
        read: one,
      }),
    list: (page: TokenPage = {}, options?: CallOptions) =>
      call(options, {
        endpoint: endpointOf('listTokens'),
        isRetryable: true,
        send: (settings) =>
          client().GET(routes.listTokens.path, {
            ...settings,
            params: { query: asWire<{ limit?: number; skip?: number }>(page) },
          }),
        read: successReader(({ data }) => readList(data, 'data', readToken)),
        recover: ({ reason }) => (reason === 'token-not-found' ? { data: [] } : undefined),
      }),
    get: (token: string, options?: CallOptions) =>
      call(options, {
        endpoint: endpointOf('getToken'),
        isRetryable: true,
        send: (settings) =>
          client().GET(routes.getToken.path, { ...settings, params: { path: { token } } }),
        read: one,
      }),
    update: (token: string, request: UpdateTokenRequest, options?: CallOptions) =>
      call(options, {
        endpoint: endpointOf('updateToken'),
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
      call(options, {
        endpoint: endpointOf('deleteToken'),
        isRetryable: true,
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'token-not-found' ? { data: undefined } : undefined,
        send: (settings) =>
          client().DELETE(routes.deleteToken.path, { ...settings, params: { path: { token } } }),
        read: successReader(() => {}),
      }),
    scopes: (options?: CallOptions) =>
      call(options, {
        endpoint: endpointOf('listScopes'),
        isRetryable: true,
        send: (settings) => client().GET(routes.listScopes.path, { ...settings }),
        read: successReader(({ data }) => readList(data, 'data', readScope)),
      }),
  }
  return checked(calls, tokenArguments)
}
