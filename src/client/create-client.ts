import type { Client as RawClient } from 'openapi-fetch'
import type { paths } from '../../generated/gateway-sms.ts'
import type { paths as tokenPaths } from '../../generated/tokens.ts'
import { createMessages, type Messages } from './messages.ts'
import type { ClientOptions } from './options.ts'
import { resolveOptions } from './resolve-options.ts'
import { createService } from './service.ts'
import { createTokens, type Tokens } from './tokens.ts'

/** The client of a gateway and its token service. */
export interface SmsClient {
  /** Sends, reads, completes and cancels messages. Needs the option `token`. */
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
 * call is made; no request is ever repeated, and no redirect followed.
 *
 * @throws ConfigurationError for an option that is missing or wrong.
 * @example
 * ```ts
 * import { createClient } from 'gateway-sms'
 *
 * const sms = createClient({ environment: 'sandbox', token: process.env.GATEWAY_SMS_TOKEN ?? '' })
 * const sent = await sms.messages.send({ sender: 'Acme', body: 'Hello!', recipients: '+39-3331234567' })
 * const { data: message, credit } = await sms.messages.get(sent.id).withResponse()
 * ```
 */
export function createClient(options: ClientOptions): SmsClient {
  const settings = resolveOptions(options)
  const gateway = createService<paths>(settings.gateway)
  const tokens = createService<tokenPaths>(settings.tokens)
  return { messages: createMessages(gateway), tokens: createTokens(tokens), raw: gateway.raw }
}
