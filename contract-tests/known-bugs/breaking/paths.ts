/** Every path into a type, as keys separated by dots, with `*` for each item in a list. */
export type PathOf<T> = T extends readonly (infer Item)[]
  ? `*` | Under<'*', Item>
  : T extends object
    ? { [Key in keyof T & string]: Key | Under<Key, NonNullable<T[Key]>> }[keyof T & string]
    : never

/** The value at a path. */
export type ValueAt<T, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? ValueAt<NonNullable<Member<T, Key>>, Rest>
  : Member<T, Path>

/** Replaces every value at a path; undefined removes it. */
export function changeAt(
  root: unknown,
  path: readonly string[],
  change: (value: unknown) => unknown,
): void {
  const [key, ...rest] = path
  if (key === undefined || typeof root !== 'object' || root === null) return
  const node = root as Record<string, unknown>
  for (const own of key === '*' ? Object.keys(node) : [key]) {
    if (rest.length > 0) changeAt(node[own], rest, change)
    else if (Object.hasOwn(node, own)) node[own] = change(node[own])
  }
}

type Under<Key extends string, Value> = Value extends object ? `${Key}.${PathOf<Value>}` : never

type Member<T, Key extends string> = T extends readonly (infer Item)[]
  ? Key extends '*'
    ? Item
    : never
  : Key extends keyof T
    ? T[Key]
    : never
