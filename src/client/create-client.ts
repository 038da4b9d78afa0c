import type { paths } from '../../generated/gateway-sms.ts'
import type { paths as tokenPaths } from '../../generated/tokens.ts'
import { accessTokenAuthorization } from './access-token/access-token-authorization.ts'
import { createMessages, type Messages } from './messages.ts'
import type { ClientOptions } from './options.ts'
import { resolveOptions } from './resolve-options.ts'
import { createService, type RawClient } from './request/service.ts'
import { createTokens, type Tokens } from './tokens.ts'

/** The client of a gateway and its token service. */
export interface SmsClient {
  /** Sends, reads, completes and cancels messages. */
  readonly messages: Messages
  /** Makes, reads, changes and deletes tokens. Needs the option `credentials`. */
  readonly tokens: Tokens
  /**
   * The typed openapi-fetch client of the gateway, every path as the spec has it, authorised.
   *
   * It is the one that `messages` rests on: what is given to its `use()` sees those requests too. It normalises nothing,
   * gives a refusal as `error` in place of throwing it, and its types let a misspelt optional field pass.
   */
  readonly raw: RawClient<paths>
}

/**
 * Makes a client of the Gateway SMS API.
 *
 * It needs one of `environment` and `baseUrl`, and a `token`, the account's `credentials`, or both. Nothing is sent until a
 * call is made, and no redirect is followed. With `credentials` alone the client makes itself a token when it needs one, which
 * may do what `accessToken` says, lives for a day, and is renewed before it ends and once when it is refused.
 *
 * @throws ConfigurationError for an option that is missing or wrong.
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
      accessTokenAuthorization(
        (request) => tokens.create(request),
        settings.gateway.now,
        options.environment,
        options.accessToken,
      )),
  })
  return { messages: createMessages(gateway), tokens, raw: gateway.raw }
}
