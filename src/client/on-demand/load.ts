import {
  responsePromise,
  type WithResponse,
  type ResponsePromise,
} from '../response/response-promise.ts'
import { ConfigurationError } from '../errors.ts'
import type * as more from './more.ts'
import type * as single from './single.ts'

/**
 * The parts of the client that are loaded on first use, before a request is made: `single` for `send` and `get`, and `more` for
 * all other methods.
 */
interface Parts {
  single: typeof single
  more: typeof more
}

const imports: { [Name in keyof Parts]: () => Promise<Parts[Name]> } = {
  single: () => import('./single.ts'),
  more: () => import('./more.ts'),
}

/** Loads a part of the client. If the part cannot be loaded, throws a ConfigurationError, and the next call tries again. */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  try {
    return await imports[name]()
  } catch (cause) {
    throw new ConfigurationError(
      'a part of gateway-sms failed to load. Nothing was sent. Call preload() at startup, or retry.',
      undefined,
      undefined,
      { cause },
    )
  }
}

/**
 * Loads the parts of the client that are otherwise loaded on first use.
 *
 * In a browser application, call this function while the application is online. Later calls then neither wait for these parts
 * nor fail because a part cannot be loaded. A server does not need to call this function.
 *
 * @throws ConfigurationError if a part cannot be loaded.
 * @example
 * ```ts
 * await preload()
 * ```
 */
export async function preload(): Promise<void> {
  await Promise.all([loadPart('single'), loadPart('more')])
}

/** Makes the methods of an object that is created on first use. */
export function onDemand<T extends object>(make: () => Promise<T>) {
  let made: T | undefined
  const load = async (): Promise<T> => {
    const fresh = made ?? (await make())
    // Another call may have created it meanwhile.
    return (made ??= fresh)
  }
  const run = <Given extends unknown[], R>(
    pick: (made: T) => (...given: Given) => Promise<R>,
    given: Given,
  ): Promise<R> => {
    // The caller may change the arguments after the call.
    if (made) return pick(made)(...given)
    const copies = given.map(copy)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the copies have the types of the arguments
    return load().then(() => run(pick, copies as Given))
  }
  return {
    load,
    /** Makes a method that returns a `ResponsePromise`. */
    response:
      <Given extends unknown[], V>(
        pick: (made: T) => (...given: Given) => Promise<WithResponse<V>>,
      ) =>
      (...given: Given): ResponsePromise<V> =>
        responsePromise(run(pick, given)),
    /** Makes a method that returns a plain promise. */
    promise:
      <Given extends unknown[], V>(pick: (made: T) => (...given: Given) => Promise<V>) =>
      (...given: Given): Promise<V> =>
        run(pick, given),
    /** Makes a method that returns an async generator. */
    iteration: <Given extends unknown[], V>(
      pick: (made: T) => (...given: Given) => AsyncGenerator<V, void>,
    ) =>
      async function* (...given: Given): AsyncGenerator<V, void> {
        // oxlint-disable-next-line typescript/await-thenable -- if an argument is invalid, this is a promise that rejects
        yield* await pick(await load())(...given)
      },
  }
}

/** Copies a plain object. One that cannot be read is returned itself, because the check of the arguments explains it. */
function copy(value: {} | null | undefined): unknown {
  try {
    if (value?.constructor === Object) return { ...value }
  } catch {}
  return value
}
