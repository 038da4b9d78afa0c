import type { FieldsFor, Placeholders } from '../sms/template-types.ts'
import type { TemplateFields } from '../sms/template.ts'
import type { RecipientInput, SendRequest } from './types.ts'

/**
 * A {@link SendRequest}. If the body is a literal, each recipient must have a field for every placeholder.
 *
 * A body of type `string`, or one without placeholders, requires no fields.
 * @example
 * ```ts
 * const body = 'Hi {{name}}'
 * await sms.messages.send({ sender: 'Acme', body, recipients: { number, fields: { name: 'Anna' } } })
 * await sms.messages.send({ sender: 'Acme', body, recipients: { number, fields: { nmae: 'Anna' } } }) // does not compile
 * ```
 */
export type TypedSendRequest<Body extends string> = Omit<SendRequest, 'body' | 'recipients'> & {
  body: Body
  recipients: RecipientsFor<Body>
}

type RecipientsFor<Body extends string> = [Placeholders<Body>] extends [never]
  ? SendRequest['recipients']
  : string extends Placeholders<Body>
    ? SendRequest['recipients']
    : RecipientWith<Body> | readonly RecipientWith<Body>[]

/** One recipient. If the body is a literal, the recipient must have a field for every placeholder. */
export type RecipientFor<Body extends string> = [Placeholders<Body>] extends [never]
  ? RecipientInput
  : string extends Placeholders<Body>
    ? RecipientInput
    : RecipientWith<Body>

type RecipientWith<Body extends string> = Omit<RecipientInput, 'fields'> & {
  // The second type, without an index signature, accepts an interface or a class.
  fields: FieldsFor<Body> | Readonly<Record<Placeholders<Body>, TemplateFields[string]>>
}
