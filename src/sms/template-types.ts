import type { TemplateFields } from './template.ts'

/**
 * The names of a literal body's placeholders; `string` for a body that is only known to be a string.
 *
 * White space inside the braces is ignored (A28). `placeholders()` finds the same names at run time.
 * @example
 * ```ts
 * type Names = Placeholders<'Hi {{name}}, your code is {{ code }}'> // 'name' | 'code'
 * ```
 */
export type Placeholders<Body extends string> = string extends Body ? string : NamesIn<Body>

/**
 * The fields that a literal body requires of each recipient. More fields are allowed.
 *
 * A body that is only known to be a string, or that has no placeholder, requires none.
 * @example
 * ```ts
 * const fields: FieldsFor<'Hi {{name}}'> = { name: 'Anna' }
 * ```
 */
export type FieldsFor<Body extends string> = [Placeholders<Body>] extends [never]
  ? TemplateFields
  : string extends Placeholders<Body>
    ? TemplateFields
    : Readonly<Record<Placeholders<Body>, TemplateFields[string]>> & TemplateFields

/**
 * Advances from one `}}` to the next. The recursion is its last step, which lets TypeScript process a thousand placeholders.
 */
type NamesIn<Text extends string, Found = never> = Text extends `${infer Before}}}${infer Rest}`
  ? NamesIn<Rest, Found | NameAtEnd<Before>>
  : Found

/** The text after the last `{{`. */
type NameAtEnd<Text extends string> = Text extends `${string}{{${infer Name}`
  ? WithoutBraces<Name>
  : never

/** A name contains no brace: a brace directly before it is plain text, and after a later one the name may start anew. */
type WithoutBraces<Name extends string> = Name extends `${infer Before}{${infer Rest}`
  ? Before extends ''
    ? WithoutBraces<Rest>
    : NameAtEnd<`{${Rest}`>
  : Name extends `${string}}${string}`
    ? never
    : Exclude<Trim<Name>, ''>

type Trim<Text extends string> = Text extends `${Space}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${Space}`
    ? Trim<Rest>
    : Text

// What String.trim() removes, as far as it can be typed.
type Space = ' ' | '\t' | '\n' | '\v' | '\f' | '\r' | '\u00a0' | '\ufeff' | '\u2028' | '\u2029'
