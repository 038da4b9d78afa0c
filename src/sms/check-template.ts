import { eachRecipient, type TemplateRecipients } from './recipients.ts'
import { placeholders, type TemplateFields } from './template.ts'

/** The fields that a body needs, and the recipients with missing or unused fields. */
export interface TemplateCheck {
  /** Whether every recipient has a field for every placeholder. */
  isComplete: boolean
  /** The names of the body's placeholders. */
  placeholders: string[]
  /**
   * For each placeholder, the number of recipients that have no field for it. Placeholders for which every recipient has a
   * field are omitted.
   */
  missing: Record<string, number>
  /** For each field that is not a placeholder in the body, the number of recipients that have the field. */
  unused: Record<string, number>
  /** The recipients with missing or unused fields, identified by their index. */
  recipients: { index: number; missing: string[]; unused: string[] }[]
}

/**
 * Compares the placeholders in a body with the fields of the recipients.
 *
 * A placeholder without a field would be sent as literal text, such as `{{name}}` (A20). The result contains no telephone
 * numbers.
 * @example
 * ```ts
 * checkTemplate('Hi {{name}}', [{ number: '+39-3331234567', fields: { nmae: 'Anna' } }])
 * // { isComplete: false, placeholders: ['name'], missing: { name: 1 }, unused: { nmae: 1 },
 * //   recipients: [{ index: 0, missing: ['name'], unused: ['nmae'] }] }
 * ```
 */
export function checkTemplate(body: string, recipients: TemplateRecipients): TemplateCheck {
  const asked = placeholders(body)
  const known = new Set(asked)
  const missingCounts = new Map<string, number>()
  const unusedCounts = new Map<string, number>()
  const problems: TemplateCheck['recipients'] = []
  for (const [index, { fields }] of eachRecipient(recipients).entries()) {
    const missing = asked.filter((name) => !hasValue(fields, name))
    const unused = Object.keys(fields).filter((name) => !known.has(name))
    if (missing.length + unused.length === 0) continue
    problems.push({ index, missing, unused })
    count(missingCounts, missing)
    count(unusedCounts, unused)
  }
  return {
    isComplete: missingCounts.size === 0,
    placeholders: asked,
    missing: Object.fromEntries(missingCounts),
    unused: Object.fromEntries(unusedCounts),
    recipients: problems,
  }
}

/**
 * Whether the field with the given name has a value that rendering can insert. An inherited property does not count, and
 * neither does null, which callers without TypeScript can pass.
 */
function hasValue(fields: TemplateFields, name: string): boolean {
  return Object.hasOwn(fields, name) && (fields[name] ?? undefined) !== undefined
}

function count(counts: Map<string, number>, names: readonly string[]): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
}
