import type { Environment } from '../../generated/environments.ts'
import type { LimitOptions } from './request/limits.ts'
import type { Fetch } from './request/service.ts'
import type { Hooks, Logger } from './request/watching.ts'
import type { MessageMethod } from './scopes.ts'

/** The options of {@link createClient}: either `environment` or `baseUrl`, and at least one of `token` and `credentials`. */
export type ClientOptions = Target & AuthOptions & CommonOptions

// If several members of a union fit equally well, TypeScript reports errors against the last one, so the usual one comes last.

/** The gateway to use. There is no default, because one of the environments costs money. */
export type Target =
  | {
      environment?: undefined
      /** The URL of another gateway, such as `http://127.0.0.1:4010`. The operations' paths are appended to it. */
      baseUrl: string
    }
  | {
      /** The vendor's environment: `production` sends and charges, `test` is free. */
      environment: Environment
      baseUrl?: undefined
    }

/**
 * How the client authenticates: with a token for messages, and with the account's credentials for tokens. With credentials
 * alone, the client creates its own token.
 */
export type AuthOptions =
  | {
      token?: TokenSource | undefined
      credentials: Credentials
      /** The token that the client creates and renews if there is no `token`. */
      managedToken?: ManagedTokenOptions | undefined
    }
  | { token: TokenSource; credentials?: Credentials | undefined; managedToken?: undefined }

/** A token, or a function that returns one. The function is called before each request, so a token can be renewed. */
export type TokenSource = string | (() => string | Promise<string>)

/** The account's credentials for the token service. */
export interface Credentials {
  /** The account's email. */
  email: string
  /** The account's API key. */
  apiKey: string
}

/** The token that a client with `credentials` and no `token` creates for itself and renews. */
export interface ManagedTokenOptions {
  /** The methods that the token may use; it gets a scope for each. @defaultValue all four */
  methods?: readonly MessageMethod[] | undefined
  /** The token's name at the token service. @defaultValue `gateway-sms` */
  name?: string | undefined
  /**
   * The token's lifetime in seconds, from 60 seconds to a year. The token is renewed before it expires.
   * @defaultValue `86400`, a day
   */
  ttl?: number | undefined
  /**
   * The environment whose gateway accepts the token. Required with `baseUrl`, because no scopes exist for that host.
   * @defaultValue the client's `environment`
   */
  environment?: Environment | undefined
}

/** The options that have defaults. */
export interface CommonOptions extends LimitOptions {
  /** The URL of the token service. @defaultValue the environment's, or `baseUrl` */
  tokenServiceUrl?: string | undefined
  /**
   * Sends the requests. It is called like the global `fetch`, with a URL and an `init` that has a `signal` and disables
   * redirects. Once `raw` has middleware, it gets a `Request` instead of the URL. @defaultValue the global `fetch`
   */
  fetch?: Fetch | undefined
  /** Functions called for each request, response, retry and unknown outcome. @defaultValue none */
  hooks?: Hooks | undefined
  /** The logger, such as `console`. @defaultValue nothing is logged */
  logger?: Logger | undefined
  /** The current time in epoch milliseconds. @defaultValue `Date.now` */
  now?: (() => number) | undefined
  /** A random number from 0 to less than 1, which spreads the delays between retries. @defaultValue `Math.random` */
  random?: (() => number) | undefined
  /**
   * Waits, and rejects with the signal's reason if it aborts. @defaultValue a timer
   *
   * A test that advances the sandbox's clock does not need to wait: `wait: async (ms) => sandbox.advance(ms)`.
   */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}
