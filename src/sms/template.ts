/** The values of a body's placeholders, by name. */
export type TemplateFields = Readonly<Record<string, string | number | boolean>>

/** The values as an interface or a class, which TypeScript does not give an index signature. Excludes lists and Maps. */
export type FieldsObject = object & { readonly [Symbol.iterator]?: undefined }

/** How to render a body in cases that the gateway's documents do not cover. */
export interface TemplateOptions {
  /** Whether a placeholder without a field stays in the text or is left out (A20). @defaultValue `'keep'` */
  missing?: 'keep' | 'blank' | undefined
  /** Whether `{{ name }}` is the placeholder `{{name}}` or plain text (A28). @defaultValue `'ignore'` */
  spaces?: 'ignore' | 'literal' | undefined
  /** The maximum length of the text, in UTF-16 code units. @defaultValue no limit */
  maxLength?: number | undefined
}

/**
 * Replaces each `{{name}}` in a body with the field of that name (D).
 *
 * Names are case-sensitive. A value is inserted unchanged, and is not searched for placeholders. That a placeholder without a
 * field is kept (A20), and that white space inside the braces is ignored (A28), are assumptions.
 *
 * @throws RangeError if the text would exceed `maxLength`.
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

// Field names are arbitrary (R): they can contain anything but braces.
const pattern = /\{\{([^{}]+)\}\}/gu
