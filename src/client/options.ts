import type { Environment } from '../../generated/environments.ts'
import type { LimitOptions } from './request/limits.ts'
import type { Fetch } from './request/service.ts'
import type { Hooks, Logger } from './request/watching.ts'
import type { MessageMethod } from './scopes.ts'

/** What {@link createClient} takes: one of `environment` and `baseUrl`, and at least one of `token` and `credentials`. */
export type ClientOptions = Target & AuthOptions & CommonOptions

// Of several members that fit equally well TypeScript tells what is wrong with the last: so that is the usual one.

/** Where the gateway is: there is no default, since one of its environments costs money. */
export type Target =
  | {
      environment?: undefined
      /** The address of another gateway, such as `http://127.0.0.1:4010`; the operations' paths are put behind it. */
      baseUrl: string
    }
  | {
      /** The vendor's environment: `production` sends and charges, `test` is the vendor's free test environment. */
      environment: Environment
      baseUrl?: undefined
    }

/** Who calls: a token for messages, the account's credentials for tokens; of these the client makes itself a token if there is none. */
export type AuthOptions =
  | {
      token?: TokenSource | undefined
      credentials: Credentials
      /** What the token is like that the client makes itself, where there is no `token`. */
      accessToken?: AccessTokenOptions | undefined
    }
  | { token: TokenSource; credentials?: Credentials | undefined; accessToken?: undefined }

/** A token, or a function that gives one; it is called for each request, so that a token can be renewed. */
export type TokenSource = string | (() => string | Promise<string>)

/** The account at the token service. */
export interface Credentials {
  /** The account's email. */
  email: string
  /** The account's API key. */
  apiKey: string
}

/** The token that a client with `credentials` and without `token` makes for itself. */
export interface AccessTokenOptions {
  /** What it may be used for: the scope of each of these methods. @defaultValue all four */
  methods?: readonly MessageMethod[] | undefined
  /** Its name at the token service. @defaultValue `gateway-sms` */
  name?: string | undefined
  /** Seconds that it lives, from 60 to a year. It is renewed before. @defaultValue `86400`, a day */
  ttl?: number | undefined
  /** Whose gateway it is for. Needed with `baseUrl`, whose host has no scopes. @defaultValue the client's `environment` */
  environment?: Environment | undefined
}

/** What has a default. */
export interface CommonOptions extends LimitOptions {
  /** The address of the token service. @defaultValue that of the environment, or `baseUrl` */
  tokenServiceUrl?: string | undefined
  /**
   * Sends the requests. It is called as the global `fetch` is, with the URL and an `init` that says not to follow redirects, and
   * has a `signal`; with a `Request` in place of the URL once `raw` has middleware. @defaultValue the global `fetch`
   */
  fetch?: Fetch | undefined
  /** Told of each request, response, repetition and unknown outcome. @defaultValue none */
  hooks?: Hooks | undefined
  /** Where the client writes what it does, such as `console`. @defaultValue nowhere */
  logger?: Logger | undefined
  /** The current time in epoch milliseconds. @defaultValue `Date.now` */
  now?: (() => number) | undefined
  /** A number from 0 to less than 1, by which waits are spread. @defaultValue `Math.random` */
  random?: (() => number) | undefined
  /**
   * Waits, and rejects with the signal's reason when that aborts. @defaultValue a timer
   *
   * A test that moves the sandbox's clock need not wait: `wait: async (ms) => sandbox.advance(ms)`.
   */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}
