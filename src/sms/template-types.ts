type Space = ' ' | '\n' | '\t'

/** A text without white space at its ends. */
type Trim<Text extends string> = Text extends `${Space}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${Space}`
    ? Trim<Rest>
    : Text

/**
 * The names of the placeholders of a literal body; `string` for a body that is only known to be a string.
 *
 * White space inside the braces does not count (A28).
 *
 * @example
 * ```ts
 * type Names = Placeholders<'Hi {{name}}, your code is {{ code }}'> // 'name' | 'code'
 * ```
 */
export type Placeholders<Body extends string> = string extends Body
  ? string
  : Body extends `${string}{{${infer Name}}}${infer Rest}`
    ? Exclude<Trim<Name>, ''> | Placeholders<Rest>
    : never
