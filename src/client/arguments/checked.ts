import { checkShape, type Fields } from './check-shape.ts'

/**
 * Makes the methods of an object check their arguments first, for callers without TypeScript. For a wrong one they throw.
 *
 * @param shapes The arguments of each method, in their order.
 */
export function checked<T extends object>(methods: T, shapes: Readonly<Record<string, Fields>>): T {
  for (const [name, fields] of Object.entries(shapes)) {
    const method: Function = Reflect.get<object, string>(methods, name)
    const guarded = (...given: unknown[]) => {
      Object.entries(fields).forEach(([argument, shape], index) =>
        checkShape(given[index], argument, shape),
      )
      return method.call(methods, ...given)
    }
    Reflect.set(methods, name, guarded)
  }
  return methods
}
