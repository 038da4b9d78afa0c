import type { FieldsFor, Placeholders } from '../sms/template-types.ts'
import type { TemplateFields } from '../sms/template.ts'
import type { RecipientInput, SendRequest } from './types.ts'

/**
 * A {@link SendRequest} whose recipients must have a field for every placeholder, if the body is a literal.
 *
 * A body that is only known to be a string, or that has no placeholder, requires no fields.
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

/** One recipient, who must have a field for every placeholder if the body is a literal. */
export type RecipientFor<Body extends string> = [Placeholders<Body>] extends [never]
  ? RecipientInput
  : string extends Placeholders<Body>
    ? RecipientInput
    : RecipientWith<Body>

type RecipientWith<Body extends string> = Omit<RecipientInput, 'fields'> & {
  // The second type, without an index signature, accepts an interface or a class.
  fields: FieldsFor<Body> | Readonly<Record<Placeholders<Body>, TemplateFields[string]>>
}
