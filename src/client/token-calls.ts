import { tokenRoutes } from '../../generated/token-routes.ts'
import type { components, paths } from '../../generated/tokens.ts'
import { errorNames } from '../../generated/error-names.ts'
import { readList, readScope, readToken } from './response/read-more-objects.ts'
import { successReader } from './response/success-reader.ts'
import { checked } from './arguments/checked.ts'
import { tokenArguments } from './arguments/more-shapes.ts'
import { bearer } from './request/authorization.ts'
import type { Caller, CallOptions } from './request/call.ts'
import { asWire } from './request/request-body.ts'
import type { CreateTokenRequest, TokenPage, UpdateTokenRequest } from './types.ts'

type Wire = components['schemas']

/** The methods of `tokens`, which are loaded on first use. */
export type TokenCalls = ReturnType<typeof createTokenCalls>

export function createTokenCalls({ call: callService }: Caller<paths>) {
  const call: typeof callService = (options, operation) =>
    callService(options, { ...operation, errorNames })
  const one = successReader(readToken)
  const patch = (token: string, body: UpdateTokenRequest, options?: CallOptions) =>
    call(options, {
      endpoint: tokenRoutes.updateToken,
      request: () => ({
        params: { path: { token } },
        body: asWire<Wire['UpdateTokenRequest']>(body),
      }),
      read: one,
    })
  const calls = {
    create: (request: CreateTokenRequest, options?: CallOptions) =>
      call(options, {
        endpoint: tokenRoutes.createToken,
        request: () => ({
          body: asWire<Wire['CreateTokenRequest']>(request),
        }),
        read: one,
      }),
    list: (page: TokenPage = {}, options?: CallOptions) =>
      call(options, {
        endpoint: tokenRoutes.listTokens,
        request: () => ({
          params: { query: asWire<{ limit?: number; skip?: number }>(page) },
        }),
        read: successReader(({ data }) => readList(data, 'data', readToken)),
        recover: ({ reason }) => (reason === 'token-not-found' ? { data: [] } : undefined),
      }),
    get: (token: string, options?: CallOptions) =>
      call(options, {
        endpoint: tokenRoutes.getToken,
        request: () => ({ params: { path: { token } } }),
        read: one,
      }),
    update: patch,
    refresh: async (token: string, refreshToken: string, options?: CallOptions) => {
      const headers = { ...options?.headers, authorization: bearer(refreshToken, 'refreshToken') }
      return await patch(token, {}, { ...options, headers })
    },
    delete: (token: string, options?: CallOptions) =>
      call(options, {
        endpoint: tokenRoutes.deleteToken,
        request: () => ({ params: { path: { token } } }),
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'token-not-found' ? { data: undefined } : undefined,
        read: successReader(() => {}),
      }),
    scopes: (options?: CallOptions) =>
      call(options, {
        endpoint: tokenRoutes.listScopes,
        request: () => ({}),
        read: successReader(({ data }) => readList(data, 'data', readScope)),
      }),
  }
  return checked(calls, tokenArguments)
}
