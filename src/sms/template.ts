/** The values of a body's placeholders, by name. */
export type TemplateFields = Readonly<Record<string, string | number | boolean>>

/**
 * The values of a body's placeholders, in an object whose type is an interface or a class. TypeScript infers no index signature
 * for such a type. Lists and Maps are excluded.
 */
export type FieldsObject = object & { readonly [Symbol.iterator]?: undefined }

/** The options of {@link renderTemplate}. */
export interface TemplateOptions {
  /** Whether a placeholder without a field stays in the text or is left out (A20). @defaultValue `'keep'` */
  missing?: 'keep' | 'blank' | undefined
  /** Whether `{{ name }}` is the placeholder `{{name}}` or plain text (A28). @defaultValue `'ignore'` */
  spaces?: 'ignore' | 'literal' | undefined
  /** The maximum length of the rendered text, in UTF-16 code units. @defaultValue no limit */
  maxLength?: number | undefined
}

/**
 * Replaces each placeholder in a body, such as `{{name}}`, with the value of the field that has the same name (documented).
 *
 * Names are case-sensitive. Values are inserted unchanged, and are not searched for placeholders. It is an assumption that a
 * placeholder without a field is kept (A20), and that white space inside the braces is ignored (A28).
 *
 * @throws RangeError if the rendered text would be longer than `maxLength`.
 * @example
 * ```ts
 * renderTemplate('Hi {{name}}, gate {{gate}}', { name: 'Anna', gate: 7 }) // 'Hi Anna, gate 7'
 * ```
 */
export function renderTemplate(
  body: string,
  fields: TemplateFields | FieldsObject,
  { missing = 'keep', spaces = 'ignore', maxLength = Infinity }: TemplateOptions = {},
): string {
  const values: TemplateFields = fields
  let length = body.length
  const grow = (by: number) => {
    length += by
    if (length > maxLength) throw new RangeError(`the text would exceed ${maxLength} characters`)
  }
  grow(0)
  return body.replaceAll(pattern, (placeholder: string, inside: string) => {
    const name = inside.trim()
    if (name === '' || (spaces === 'literal' && name !== inside)) return placeholder
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const text = String(value ?? (missing === 'keep' ? placeholder : ''))
    grow(text.length - placeholder.length)
    return text
  })
}

/**
 * Lists the names of a body's placeholders, each once, in order of first appearance.
 *
 * White space inside the braces is ignored (A28).
 * @example
 * ```ts
 * placeholders('{{name}}, your code is {{code}}. Bye {{name}}') // ['name', 'code']
 * ```
 */
export function placeholders(body: string): string[] {
  const names = Array.from(body.matchAll(pattern), ([, inside = '']) => inside.trim())
  return [...new Set(names)].filter((name) => name !== '')
}

// Field names are arbitrary (documented): they can contain anything but braces.
const pattern = /\{\{([^{}]+)\}\}/gu
