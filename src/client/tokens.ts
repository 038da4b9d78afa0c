import type { paths } from '../../generated/tokens.ts'
import type { ResponsePromise } from './response/response-promise.ts'
import { loadPart, onDemand } from './on-demand/load.ts'
import { createCaller, type CallOptions } from './request/call.ts'
import type { RawClient, Service } from './request/service.ts'
import type { CreateTokenRequest, Scope, Token, TokenPage, UpdateTokenRequest } from './types.ts'

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
  create(request: CreateTokenRequest, options?: CallOptions): ResponsePromise<Token>
  /** Lists the account's tokens, a page at a time. A page without any is an empty list, though the gateway responds with 404 (R, A49). */
  list(page?: TokenPage, options?: CallOptions): ResponsePromise<Token[]>
  /** Gets a token's name, expiry, scopes, limits and statistics. */
  get(token: string, options?: CallOptions): ResponsePromise<Token>
  /** Changes what is given of a token, and leaves the rest. */
  update(token: string, request: UpdateTokenRequest, options?: CallOptions): ResponsePromise<Token>
  /**
   * Puts a new token with the same scopes in the place of one, which is gone then.
   *
   * It needs the refresh token that came with the token, and no `credentials`.
   */
  refresh(token: string, refreshToken: string, options?: CallOptions): ResponsePromise<Token>
  /** Deletes a token: it can no longer be used. */
  delete(token: string, options?: CallOptions): ResponsePromise<void>
  /** Lists what the account can allow a token. */
  scopes(options?: CallOptions): ResponsePromise<Scope[]>
  /** The typed openapi-fetch client of the token service, every path as the spec has it, authorised. */
  readonly raw: RawClient<paths>
}

export function createTokens(service: Service<paths>): Tokens {
  const { response } = onDemand(async () =>
    (await loadPart('more')).createTokenCalls(createCaller(service)),
  )
  return {
    create: response((calls) => calls.create),
    list: response((calls) => calls.list),
    get: response((calls) => calls.get),
    update: response((calls) => calls.update),
    refresh: response((calls) => calls.refresh),
    delete: response((calls) => calls.delete),
    scopes: response((calls) => calls.scopes),
    raw: service.raw,
  }
}
