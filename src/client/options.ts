import type { Environment } from '../../generated/environments.ts'
import type { LimitOptions } from './request/limits.ts'
import type { Fetch } from './request/service.ts'
import type { Hooks, Logger } from './request/watching.ts'
import type { MessageMethod } from './scopes.ts'

/** The options of {@link createClient}: either `environment` or `baseUrl`, and at least one of `token` and `credentials`. */
export type ClientOptions = Target & AuthOptions & CommonOptions

// If several members of a union fit equally well, TypeScript reports errors against the last one, so the usual one comes last.

/** The gateway to use. There is no default, because sending in `production` costs money. */
export type Target =
  | {
      environment?: undefined
      /**
       * The URL of a gateway that is not one of the vendor's, such as `http://127.0.0.1:4010` for the sandbox. The paths of the
       * operations are appended to this URL.
       */
      baseUrl: string
    }
  | {
      /** The vendor's environment: `production` sends messages and charges for them, and `test` is free. */
      environment: Environment
      baseUrl?: undefined
    }

/**
 * How the client authenticates: with a token for operations on messages, and with the account's credentials for operations on
 * tokens. If you pass only the credentials, the client creates its own token.
 */
export type AuthOptions =
  | {
      token?: TokenSource | undefined
      credentials: Credentials
      /** The settings of the token that the client creates and renews if you pass no `token`. */
      managedToken?: ManagedTokenOptions | undefined
    }
  | { token: TokenSource; credentials?: Credentials | undefined; managedToken?: undefined }

/** A token, or a function that returns a token. The function is called before each request, so that it can renew the token. */
export type TokenSource = string | (() => string | Promise<string>)

/** The account's credentials for the token service. */
export interface Credentials {
  /** The account's email address. */
  email: string
  /** The account's API key. */
  apiKey: string
}

/** The settings of the token that the client creates and renews if you pass `credentials` but no `token`. */
export interface ManagedTokenOptions {
  /** The methods that the token allows. The token gets a scope for each method. @defaultValue all four */
  methods?: readonly MessageMethod[] | undefined
  /** The token's name at the token service. @defaultValue `gateway-sms` */
  name?: string | undefined
  /**
   * The token's lifetime in seconds, from 60 seconds to a year. The token is renewed before it expires.
   * @defaultValue `86400`, a day
   */
  ttl?: number | undefined
  /**
   * The environment whose gateway accepts the token. Required with `baseUrl`, because scopes exist only for the hosts of the
   * environments.
   * @defaultValue the client's `environment`
   */
  environment?: Environment | undefined
}

/** The options that have defaults. */
export interface CommonOptions extends LimitOptions {
  /** The URL of the token service. @defaultValue the token service of the environment, or `baseUrl` */
  tokenServiceUrl?: string | undefined
  /**
   * Sends the requests. The function is called like the global `fetch`, with a URL and an `init` that has a `signal` and
   * disables redirects. Once `raw` has middleware, the function gets a `Request` instead of the URL. @defaultValue the global
   * `fetch`
   */
  fetch?: Fetch | undefined
  /** Functions called for each request, response, retry and unknown outcome. @defaultValue none */
  hooks?: Hooks | undefined
  /** The logger to which the client writes, such as `console`. @defaultValue nothing is logged */
  logger?: Logger | undefined
  /** Returns the current time in epoch milliseconds. @defaultValue `Date.now` */
  now?: (() => number) | undefined
  /**
   * Returns a random number from 0 up to but excluding 1, which spreads the delays between retries. @defaultValue `Math.random`
   */
  random?: (() => number) | undefined
  /**
   * Waits for the given time, or rejects with the signal's reason if the signal aborts. @defaultValue a timer
   *
   * A test can advance the clock of the sandbox instead of waiting: `wait: async (ms) => sandbox.advance(ms)`.
   */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}
