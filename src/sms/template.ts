/** The values for the placeholders of a body, by name. */
export type TemplateFields = Readonly<Record<string, string | number | boolean>>

/**
 * The values of an interface or a class, in which TypeScript does not look for an index signature. A list is none, and neither
 * is a Map.
 */
export type FieldsObject = object & { readonly [Symbol.iterator]?: undefined }

/** What happens where the gateway's documents say nothing. */
export interface TemplateOptions {
  /** What becomes of a placeholder without a field (A20). @defaultValue `'keep'` */
  missing?: 'keep' | 'blank' | undefined
  /** Whether `{{ name }}` is the placeholder `{{name}}` or plain text (A28). @defaultValue `'ignore'` */
  spaces?: 'ignore' | 'literal' | undefined
  /** How long the text may become, in UTF-16 code units. @defaultValue no limit */
  maxLength?: number | undefined
}

/**
 * Replaces each `{{name}}` of a body with the field of that name (D).
 *
 * Names are case-sensitive. A value goes in as it is, and is not searched for placeholders. That a placeholder without a
 * field stays (A20), and that white space inside its braces does not count (A28), are assumptions.
 *
 * @throws RangeError if the text becomes longer than `maxLength`, before it is made.
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
    if (length > maxLength) throw new RangeError(`the text is longer than ${maxLength} characters`)
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
 * White space inside the braces does not count (A28).
 *
 * @example
 * ```ts
 * placeholders('{{name}}, your code is {{code}}. Bye {{name}}') // ['name', 'code']
 * ```
 */
export function placeholders(body: string): string[] {
  const names = Array.from(body.matchAll(pattern), ([, inside = '']) => inside.trim())
  return [...new Set(names)].filter((name) => name !== '')
}

// The names of fields are free (R): whatever is no brace is part of one.
const pattern = /\{\{([^{}]+)\}\}/gu
