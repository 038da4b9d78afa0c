import type { TemplateFields } from './template.ts'

/**
 * The names of the placeholders of a literal body; `string` for a body that is only known to be a string.
 *
 * White space inside the braces does not count (A28). The names are those that `placeholders()` finds at run time.
 *
 * @example
 * ```ts
 * type Names = Placeholders<'Hi {{name}}, your code is {{ code }}'> // 'name' | 'code'
 * ```
 */
export type Placeholders<Body extends string> = string extends Body ? string : NamesIn<Body>

/**
 * The fields that a recipient of a literal body must have; others may stand beside.
 *
 * Of a body that is only known to be a string, or that has no placeholder, it asks nothing.
 *
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

/** Goes from `}}` to `}}`. Its last step is the recursion, which lets TypeScript go on for a thousand placeholders. */
type NamesIn<Text extends string, Found = never> = Text extends `${infer Before}}}${infer Rest}`
  ? NamesIn<Rest, Found | NameAtEnd<Before>>
  : Found

/** What stands behind the last `{{` of a text. */
type NameAtEnd<Text extends string> = Text extends `${string}{{${infer Name}`
  ? WithoutBraces<Name>
  : never

/** A name has no brace: one directly before it belongs to the text, and after one further on it may begin anew. */
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

// What String.trim() takes off, as far as a keyboard has it.
type Space = ' ' | '\t' | '\n' | '\v' | '\f' | '\r' | '\u00a0' | '\ufeff' | '\u2028' | '\u2029'
