/** A call's value, together with the response it came in. */
export interface WithResponse<T> {
  /** The value that the call itself resolves with. */
  data: T
  /** The account's remaining credit in euros; undefined if the response does not say. */
  credit: number | undefined
  /** The gateway's own message, such as `Message Queued`; undefined if the response has none. */
  message: string | undefined
  /** The HTTP response, whose body has already been read. */
  response: Response
}

/** The promise of a call's value, which can also return the response. */
export interface ResponsePromise<T> extends Promise<T> {
  /** Resolves with the value, the credit, the gateway's message and the response. Makes no further request. */
  withResponse(): Promise<WithResponse<T>>
}

/**
 * Makes the promise that a call returns.
 *
 * The runtime reports an unhandled failure once, whether the caller used the value, the response, or both.
 */
export function responsePromise<T>(response: Promise<WithResponse<T>>): ResponsePromise<T> {
  const value = response.then(({ data }) => data)
  const withResponse = async () => {
    // Awaited one after the other: V8 follows a single chain, so stack traces lead to the caller's line.
    await value
    return await response
  }
  return Object.assign(value, { withResponse })
}

/** Makes a method that returns the promise of a value. If its function throws, the promise rejects. */
export function asResponsePromise<Given extends unknown[], T>(
  method: (...given: Given) => Promise<WithResponse<T>>,
): (...given: Given) => ResponsePromise<T> {
  const run = async (given: Given) => await method(...given)
  return (...given) => responsePromise(run(given))
}
