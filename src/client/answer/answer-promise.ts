/** What a call resolved with, and the answer that it came in. */
export interface Answer<T> {
  /** The value that the call itself resolves with. */
  data: T
  /** Euro left on the account; undefined where the answer does not say. */
  credit: number | undefined
  /** The gateway's own words, such as `Message Queued`; undefined where the answer has none. */
  message: string | undefined
  /** The HTTP response. Its body is read already. */
  response: Response
}

/** The promise of a call's value, which can also give the answer that the value came in. */
export interface AnswerPromise<T> extends Promise<T> {
  /** Resolves with the value, the credit, the message and the response. It makes no further request. */
  withResponse(): Promise<Answer<T>>
}

/**
 * Makes the promise that a call returns.
 *
 * A failure that nobody handles is reported by the runtime once, whether the value was asked for, the answer, or both.
 */
export function answerPromise<T>(answer: Promise<Answer<T>>): AnswerPromise<T> {
  const value = answer.then(({ data }) => data)
  const withResponse = async () => {
    // One after the other: V8 follows a single chain, and so stack traces lead to the caller's line.
    await value
    return await answer
  }
  return Object.assign(value, { withResponse })
}

/** Makes a method that gives the promise of a value. What its function throws becomes a rejection. */
export function answering<Given extends unknown[], T>(
  method: (...given: Given) => Promise<Answer<T>>,
): (...given: Given) => AnswerPromise<T> {
  const run = async (given: Given) => await method(...given)
  return (...given) => answerPromise(run(given))
}
