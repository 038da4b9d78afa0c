import { answering, type Answer, type AnswerPromise } from '../answer/answer-promise.ts'
import { ConfigurationError } from '../errors.ts'
import type * as chunk from './chunk.ts'

/** What is loaded on first use: everything that a single send does not need. */
export type Chunk = typeof chunk

/** Loads it. Throws a ConfigurationError if it cannot be loaded; the next call tries again. */
export async function loadChunk(): Promise<Chunk> {
  try {
    return await import('./chunk.ts')
  } catch (cause) {
    throw new ConfigurationError(
      'a part of gateway-sms, which is loaded on first use, cannot be loaded. Nothing was sent. Try again, or call preload() at the start.',
      undefined,
      undefined,
      { cause },
    )
  }
}

/**
 * Loads the part of the client that is otherwise loaded on first use: everything but `messages.send` and `messages.get`.
 *
 * An application that is bundled for a browser calls it while it is online, so that no later call waits for it, or fails with a
 * ConfigurationError because it cannot be loaded. On a server there is no need to.
 *
 * @throws ConfigurationError if it cannot be loaded.
 * @example
 * ```ts
 * await preload()
 * ```
 */
export async function preload(): Promise<void> {
  await loadChunk()
}

/** Makes methods out of those that the chunk makes. */
export function onDemand<T>(make: (chunk: Chunk) => T) {
  let made: T | undefined
  const load = async () => {
    if (made !== undefined) return made
    const chunk = await loadChunk()
    // Another call may have been first.
    return (made ??= make(chunk))
  }
  return {
    load,
    /** One that gives the promise of a value. */
    answer: <Given extends unknown[], V>(
      pick: (made: T) => (...given: Given) => Promise<Answer<V>>,
    ): ((...given: Given) => AnswerPromise<V>) =>
      answering(async (...given) => await pick(await load())(...given)),
    /** One that gives a promise. */
    promise:
      <Given extends unknown[], V>(pick: (made: T) => (...given: Given) => Promise<V>) =>
      async (...given: Given): Promise<V> =>
        await pick(await load())(...given),
    /** One that gives an iteration. */
    iteration: <Given extends unknown[], V>(
      pick: (made: T) => (...given: Given) => AsyncGenerator<V, void>,
    ) =>
      async function* (...given: Given): AsyncGenerator<V, void> {
        yield* pick(await load())(...given)
      },
  }
}
