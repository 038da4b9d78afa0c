/** What a call resolved with, and the response that it came in. */
export interface WithResponse<T> {
  /** The value that the call itself resolves with. */
  data: T
  /** Euro left on the account; undefined where the response does not say. */
  credit: number | undefined
  /** The gateway's own words, such as `Message Queued`; undefined where the response has none. */
  message: string | undefined
  /** The HTTP response. Its body is read already. */
  response: Response
}

/** The promise of a call's value, which can also give the response that the value came in. */
export interface ResponsePromise<T> extends Promise<T> {
  /** Resolves with the value, the credit, the message and the response. It makes no further request. */
  withResponse(): Promise<WithResponse<T>>
}

/**
 * Makes the promise that a call returns.
 *
 * A failure that nobody handles is reported by the runtime once, whether the value was asked for, the response, or both.
 */
export function responsePromise<T>(response: Promise<WithResponse<T>>): ResponsePromise<T> {
  const value = response.then(({ data }) => data)
  const withResponse = async () => {
    // One after the other: V8 follows a single chain, and so stack traces lead to the caller's line.
    await value
    return await response
  }
  return Object.assign(value, { withResponse })
}

/** Makes a method that gives the promise of a value. What its function throws becomes a rejection. */
export function asResponsePromise<Given extends unknown[], T>(
  method: (...given: Given) => Promise<WithResponse<T>>,
): (...given: Given) => ResponsePromise<T> {
  const run = async (given: Given) => await method(...given)
  return (...given) => responsePromise(run(given))
}
