import type { paths } from '../../generated/gateway-sms.ts'
import type { paths as tokenPaths } from '../../generated/tokens.ts'
import { managedTokenAuthorization } from './managed-token/managed-token-authorization.ts'
import { createMessages, type Messages } from './messages.ts'
import type { ClientOptions } from './options.ts'
import { resolveOptions } from './resolve-options.ts'
import { createService, type RawClient } from './request/service.ts'
import { createTokens, type Tokens } from './tokens.ts'

/** A client for the gateway and its token service, created by {@link createClient}. */
export interface SmsClient {
  /** Sends, reads, completes and cancels messages. */
  readonly messages: Messages
  /** Creates, reads, updates and deletes tokens. All methods except `refresh` require the option `credentials`. */
  readonly tokens: Tokens
  /**
   * The typed openapi-fetch client for the gateway. It has every path in the spec, and adds the client's `Authorization` header
   * to requests that have none.
   *
   * `messages` also sends its requests through this client, so middleware added with `use()` sees them. If you call this client
   * directly, responses are not converted, a refusal is returned as `error` instead of being thrown, and misspelt optional
   * fields are not reported by TypeScript.
   */
  readonly raw: RawClient<paths>
}

/**
 * Creates a client for the Gateway SMS API.
 *
 * Pass either `environment` or `baseUrl`. To authenticate, pass a `token`, the account's `credentials`, or both. The client
 * makes no request until you call a method, and follows no redirects. With `credentials` and no `token`, the client creates a
 * token on first use, renews it before it expires and, if the gateway refuses it, replaces it at most once a minute. The option
 * `managedToken` configures this token.
 *
 * @throws ConfigurationError if an option is missing or invalid.
 * @example
 * ```ts
 * import { createClient } from 'gateway-sms'
 *
 * const sms = createClient({ environment: 'test', token: process.env.GATEWAY_SMS_TOKEN ?? '' })
 * const sent = await sms.messages.send({ sender: 'Acme', body: 'Hello!', recipients: '+39-3331234567' })
 * const { data: message, credit } = await sms.messages.get(sent.id).withResponse()
 * ```
 */
export function createClient(options: ClientOptions): SmsClient {
  const settings = resolveOptions(options)
  const tokens = createTokens(createService<tokenPaths>(settings.tokens))
  const gateway = createService<paths>({
    ...settings.gateway,
    ...(options.token === undefined &&
      managedTokenAuthorization(
        (request) => tokens.create(request),
        settings.gateway.now,
        options.environment,
        options.managedToken,
      )),
  })
  return { messages: createMessages(gateway), tokens, raw: gateway.raw }
}
