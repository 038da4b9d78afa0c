/** A call's value, together with the response that contains it. */
export interface WithResponse<T> {
  /** The value with which the call's own promise resolves. */
  data: T
  /** The account's remaining credit in euros; undefined if the response does not state it. */
  credit: number | undefined
  /** The gateway's own message, such as `Message Queued`; undefined if the response has none. */
  message: string | undefined
  /** The HTTP response, whose body has already been read. */
  response: Response
}

/** The promise of a call's value, with a method that also returns the response. */
export interface ResponsePromise<T> extends Promise<T> {
  /** Returns the value, the credit, the gateway's message and the response, without making another request. */
  withResponse(): Promise<WithResponse<T>>
}

/**
 * Makes the promise that a call returns.
 *
 * If the caller does not handle a failure, the runtime reports it only once, whether the caller used the value, the response,
 * or both.
 */
export function responsePromise<T>(response: Promise<WithResponse<T>>): ResponsePromise<T> {
  const value = response.then<T>(dataOf)
  const withResponse = async () => {
    // Awaited one after the other: V8 follows a single chain, so stack traces lead to the caller's line.
    await value
    return await response
  }
  return Object.assign(value, { withResponse })
}

function dataOf<T>({ data }: WithResponse<T>): T {
  return data
}

/** Makes a method that returns a {@link ResponsePromise}, which rejects if the given method throws. */
export function asResponsePromise<Given extends unknown[], T>(
  method: (...given: Given) => Promise<WithResponse<T>>,
): (...given: Given) => ResponsePromise<T> {
  const run = async (given: Given) => await method(...given)
  return (...given) => responsePromise(run(given))
}
