import {
  responsePromise,
  type WithResponse,
  type ResponsePromise,
} from '../response/response-promise.ts'
import { ConfigurationError } from '../errors.ts'
import type * as more from './more.ts'
import type * as single from './single.ts'

/** What is loaded on first use, before there is a request: `single` has what a send and a get need, `more` everything else. */
interface Parts {
  single: typeof single
  more: typeof more
}

const imports: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  single: () => import('./single.ts'),
  more: () => import('./more.ts'),
}

/** Loads a part. Throws a ConfigurationError if it cannot be loaded; the next call tries again. */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  try {
    return await imports[name]()
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
 * Loads the parts of the client that are otherwise loaded on first use: what a call needs before its request is made.
 *
 * An application that is bundled for a browser calls it while it is online, so that no later call waits for it, or fails with a
 * ConfigurationError because it cannot be loaded. On a server there is no need to.
 *
 * @throws ConfigurationError if they cannot be loaded.
 * @example
 * ```ts
 * await preload()
 * ```
 */
export async function preload(): Promise<void> {
  await Promise.all([loadPart('single'), loadPart('more')])
}

/** Makes methods out of those of an object that is made on first use. */
export function onDemand<T extends object>(make: () => Promise<T>) {
  let made: T | undefined
  const load = async (): Promise<T> => {
    if (made !== undefined) return made
    const fresh = await make()
    // Another call may have been first.
    return (made ??= fresh)
  }
  return {
    load,
    /** One that gives the promise of a value. */
    response: <Given extends unknown[], V>(
      pick: (made: T) => (...given: Given) => Promise<WithResponse<V>>,
    ) => {
      const run = async (given: Given) => await pick(made ?? (await load()))(...given)
      return (...given: Given): ResponsePromise<V> => responsePromise(run(given))
    },
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
