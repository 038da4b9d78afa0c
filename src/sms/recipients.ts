import type { FieldsObject, TemplateFields } from './template.ts'

/** One recipient: a number, and the values of the placeholders. */
export interface TemplateRecipient {
  readonly number: string
  readonly fields?: TemplateFields | FieldsObject | undefined
}

/** Recipients in any of the forms that a request accepts. */
export type TemplateRecipients =
  | string
  | TemplateRecipient
  | readonly (string | TemplateRecipient)[]

/** Lists the recipients as objects with a number and fields. */
export function eachRecipient(
  recipients: TemplateRecipients,
): { number: string; fields: TemplateFields }[] {
  const all = isList(recipients) ? recipients : [recipients]
  return all.map((recipient) =>
    typeof recipient === 'string'
      ? { number: recipient, fields: {} }
      : { number: recipient.number, fields: recipient.fields ?? {} },
  )
}

/** Whether the recipients are a list instead of a single recipient. */
export function isList(
  recipients: TemplateRecipients,
): recipients is readonly (string | TemplateRecipient)[] {
  return Array.isArray(recipients)
}
