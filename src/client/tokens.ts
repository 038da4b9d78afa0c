import { routes } from '../../generated/routes.ts'
import type { components, paths } from '../../generated/tokens.ts'
import { answerPromise, type AnswerPromise } from './answer/answer-promise.ts'
import { checked } from './arguments/checked.ts'
import { tokenArguments } from './arguments/shapes.ts'
import { call, makeCall, type CallOptions } from './request/call.ts'
import { tokenReader } from './answer/envelope.ts'
import { readScope, readToken } from './answer/read-objects.ts'
import { asWire } from './request/request-body.ts'
import type { RawClient, Service } from './request/service.ts'
import type { CreateTokenRequest, Scope, Token, TokenPage, UpdateTokenRequest } from './types.ts'
import { bearer } from './request/authorization.ts'
import { readList } from './answer/wire-shape.ts'

type Wire = components['schemas']

/**
 * The operations of the token service, for the account's `credentials`.
 *
 * Every one makes one request. All throw as those on messages do. Source: R.
 */
export interface Tokens {
  /**
   * Makes a token that may do what its scopes say, until it expires.
   *
   * @example
   * ```ts
   * const { token, expireAt } = await sms.tokens.create({
   *   name: 'Order notifications',
   *   scopes: messageScopes('test', ['POST']),
   *   ttl: 30 * 24 * 60 * 60,
   * })
   * ```
   */
  create(request: CreateTokenRequest, options?: CallOptions): AnswerPromise<Token>
  /** Lists the account's tokens, a page at a time. */
  list(page?: TokenPage, options?: CallOptions): AnswerPromise<Token[]>
  /** Gets a token's name, expiry, scopes, limits and statistics. */
  get(token: string, options?: CallOptions): AnswerPromise<Token>
  /** Changes what is given of a token, and leaves the rest. */
  update(token: string, request: UpdateTokenRequest, options?: CallOptions): AnswerPromise<Token>
  /**
   * Puts a new token with the same scopes in the place of one, which is gone then.
   *
   * It needs the refresh token that came with the token, and no `credentials`.
   */
  refresh(token: string, refreshToken: string, options?: CallOptions): AnswerPromise<Token>
  /** Deletes a token: it can no longer be used. */
  delete(token: string, options?: CallOptions): AnswerPromise<void>
  /** Lists what the account can allow a token. */
  scopes(options?: CallOptions): AnswerPromise<Scope[]>
  /** The typed openapi-fetch client of the token service, every path as the spec has it, authorised. */
  readonly raw: RawClient<paths>
}

export function createTokens(service: Service<paths>): Tokens {
  const { raw, client } = service
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
  const tokens: Tokens = {
    create: (request, options) =>
      call(service, options, {
        operation: 'createToken',
        send: (settings) =>
          client().POST(routes.createToken.path, {
            ...settings,
            body: asWire<Wire['CreateTokenRequest']>(request),
          }),
        read: one,
      }),
    list: (page = {}, options) =>
      call(service, options, {
        operation: 'listTokens',
        isRepeatable: true,
        send: (settings) =>
          client().GET(routes.listTokens.path, {
            ...settings,
            params: { query: asWire<{ limit?: number; skip?: number }>(page) },
          }),
        read: tokenReader(({ data }) => readList(data, 'data', readToken)),
      }),
    get: (token, options) =>
      call(service, options, {
        operation: 'getToken',
        isRepeatable: true,
        send: (settings) =>
          client().GET(routes.getToken.path, { ...settings, params: { path: { token } } }),
        read: one,
      }),
    update: (token, request, options) =>
      call(service, options, {
        operation: 'updateToken',
        send: (settings) =>
          client().PATCH(routes.updateToken.path, {
            ...settings,
            params: { path: { token } },
            body: asWire<Wire['UpdateTokenRequest']>(request),
          }),
        read: one,
      }),
    refresh: (token, refreshToken, options) => answerPromise(refresh(token, refreshToken, options)),
    delete: (token, options) =>
      call(service, options, {
        operation: 'deleteToken',
        isRepeatable: true,
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'token-not-found' ? { data: undefined } : undefined,
        send: (settings) =>
          client().DELETE(routes.deleteToken.path, { ...settings, params: { path: { token } } }),
        read: tokenReader(() => {}),
      }),
    scopes: (options) =>
      call(service, options, {
        operation: 'listScopes',
        isRepeatable: true,
        send: (settings) => client().GET(routes.listScopes.path, { ...settings }),
        read: tokenReader(({ data }) => readList(data, 'data', readScope)),
      }),
    raw,
  }
  return checked(tokens, tokenArguments)
}
