import type { paths } from '../../generated/tokens.ts'
import type { ResponsePromise } from './response/response-promise.ts'
import { loadPart, onDemand } from './on-demand/load.ts'
import { createCaller, type CallOptions } from './request/call.ts'
import type { RawClient, Service } from './request/service.ts'
import type { CreateTokenRequest, Scope, Token, TokenPage, UpdateTokenRequest } from './types.ts'

/**
 * The operations of the token service. All of them except `refresh` require the account's `credentials`.
 *
 * Each method makes one request, not counting retries, and throws the same errors as the methods of `messages`. Source: R.
 */
export interface Tokens {
  /**
   * Creates a token with the given scopes, limits and lifetime.
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
  /**
   * Lists the account's tokens, one page at a time. If the page is empty, this method returns an empty list, although the token
   * service responds with a 404 (R, A49).
   */
  list(page?: TokenPage, options?: CallOptions): ResponsePromise<Token[]>
  /** Gets a token's name, expiry, scopes, limits and statistics. */
  get(token: string, options?: CallOptions): ResponsePromise<Token>
  /** Updates a token. Fields that the request omits stay unchanged. */
  update(token: string, request: UpdateTokenRequest, options?: CallOptions): ResponsePromise<Token>
  /**
   * Replaces a token with a new token that has the same scopes. The old token then no longer exists.
   *
   * This method requires the refresh token that was returned with the old token, but does not require `credentials`.
   */
  refresh(token: string, refreshToken: string, options?: CallOptions): ResponsePromise<Token>
  /** Deletes a token. The token can then no longer be used. */
  delete(token: string, options?: CallOptions): ResponsePromise<void>
  /** Lists the scopes that the account can give to a token. */
  scopes(options?: CallOptions): ResponsePromise<Scope[]>
  /**
   * The typed openapi-fetch client for the token service. It has every path in the spec, and adds the client's `Authorization`
   * header to requests that have none.
   */
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
