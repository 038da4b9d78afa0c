import { answerPromise } from '../answer/answer-promise.ts'
import { checkShape, type Fields } from './check-shape.ts'

/** The arguments of methods, by the method's name, in their order. */
export type Arguments = Readonly<Record<string, Fields>>

/** The arguments of every method that `T` has, and of no other. */
type ArgumentsOf<T, Checked> = Record<MethodOf<T>, Fields> &
  Partial<Record<Exclude<keyof Checked, MethodOf<T>>, never>>

type MethodOf<T> = {
  [Name in keyof T]: T[Name] extends (...given: never) => unknown ? Name : never
}[keyof T]

/**
 * Makes the methods of an object check their arguments first, for callers without TypeScript.
 *
 * A call with a wrong one fails as every other does: its promise is rejected, or its iteration throws.
 *
 * @param methods The arguments of each method, in their order.
 * @param iterations The methods that give an iteration in place of a promise.
 */
export function checked<T extends object, Checked extends Arguments>(
  target: T,
  methods: Checked & ArgumentsOf<T, Checked>,
  iterations: readonly string[] = [],
): T {
  for (const [name, fields] of Object.entries(methods)) {
    const method: Function = Reflect.get<object, string>(target, name)
    const guarded = (...given: unknown[]) => {
      try {
        Object.entries(fields).forEach(([argument, shape], index) =>
          checkShape(given[index], argument, shape),
        )
      } catch (error) {
        return iterations.includes(name) ? failing(error) : answerPromise(Promise.reject(error))
      }
      return method.call(target, ...given)
    }
    Reflect.set(target, name, guarded)
  }
  return target
}

// oxlint-disable-next-line require-yield -- it throws when it is begun
async function* failing(error: unknown): AsyncGenerator<never, void> {
  throw error
}
