import type { paths } from '../../generated/tokens.ts'
import type { AnswerPromise } from './answer/answer-promise.ts'
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
  create(request: CreateTokenRequest, options?: CallOptions): AnswerPromise<Token>
  /** Lists the account's tokens, a page at a time. A page without any is an empty list, though the gateway answers 404 (R, A49). */
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
  const { answer } = onDemand(async () =>
    (await loadPart('more')).createTokenCalls(createCaller(service)),
  )
  return {
    create: answer((calls) => calls.create),
    list: answer((calls) => calls.list),
    get: answer((calls) => calls.get),
    update: answer((calls) => calls.update),
    refresh: answer((calls) => calls.refresh),
    delete: answer((calls) => calls.delete),
    scopes: answer((calls) => calls.scopes),
    raw: service.raw,
  }
}
