import type { TemplateFields } from './template.ts'

/**
 * The names of the placeholders in a body whose type is a literal; `string` for a body of type `string`.
 *
 * White space inside the braces is ignored (A28). At run time, `placeholders()` returns the same names.
 * @example
 * ```ts
 * type Names = Placeholders<'Hi {{name}}, your code is {{ code }}'> // 'name' | 'code'
 * ```
 */
export type Placeholders<Body extends string> = string extends Body ? string : NamesIn<Body>

/**
 * The fields that each recipient must have if the type of the body is a literal. Additional fields are allowed.
 *
 * A body of type `string`, or one without placeholders, requires no fields.
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

/** Advances from one `}}` to the next. The recursion is a tail call, so that TypeScript can process a thousand placeholders. */
type NamesIn<Text extends string, Found = never> = Text extends `${infer Before}}}${infer Rest}`
  ? NamesIn<Rest, Found | NameAtEnd<Before>>
  : Found

/** The name after the last `{{` in the text. */
type NameAtEnd<Text extends string> = Text extends `${string}{{${infer Name}`
  ? WithoutBraces<Name>
  : never

/**
 * Removes braces, which a name cannot contain. An opening brace directly before the name is plain text. A later opening brace
 * can start a new name.
 */
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
