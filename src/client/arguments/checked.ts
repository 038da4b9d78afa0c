import { callOptions } from './call-shapes.ts'
import { argumentCheck, type Arguments, type Fields } from './check-shape.ts'

/** Requires an entry for each method of `T`, with the shapes of the method's arguments, and allows no other entries. */
type ArgumentsOf<T, Checked> = Record<MethodOf<T>, Fields> &
  Partial<Record<Exclude<keyof Checked, MethodOf<T>>, never>>

type MethodOf<T> = {
  [Name in keyof T]: T[Name] extends (...given: never) => unknown ? Name : never
}[keyof T]

/**
 * Makes an object's methods check their arguments at run time, for callers without TypeScript. If an argument is invalid, a
 * method returns a promise that rejects.
 */
export function checked<T extends object, Checked extends Arguments>(
  methods: T,
  shapes: Checked & ArgumentsOf<T, Checked>,
): T {
  for (const [name, fields] of Object.entries(shapes)) {
    const method: Function = Reflect.get<object, string>(methods, name)
    const all: Fields = { ...fields, 'options?': fields['options?'] ?? callOptions }
    const checks = Object.entries(all).map(([argument, shape], index) =>
      argumentCheck(index, argument, shape),
    )
    const guarded = (...given: unknown[]) => {
      try {
        for (const check of checks) check(given)
        return method.call(methods, ...given)
      } catch (error) {
        return Promise.reject(error)
      }
    }
    Reflect.set(methods, name, guarded)
  }
  return methods
}
