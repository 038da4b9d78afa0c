import type { Placeholders } from '../sms/template-types.ts'
import type { RecipientInput, SendRequest } from './types.ts'

/**
 * A {@link SendRequest} whose recipients must have a field for every placeholder of the body, if the body is a literal.
 *
 * Of a body that is only known to be a string, or that has no placeholder, it asks nothing more.
 *
 * @example
 * ```ts
 * const body = 'Hi {{name}}'
 * sms.messages.send({ sender: 'Acme', body, recipients: { number, fields: { name: 'Anna' } } })
 * sms.messages.send({ sender: 'Acme', body, recipients: { number, fields: { nmae: 'Anna' } } }) // does not compile
 * ```
 */
export type TypedSendRequest<Body extends string> = Omit<SendRequest, 'body' | 'recipients'> & {
  body: Body
  recipients: RecipientsFor<Placeholders<Body>>
}

type RecipientsFor<Names extends string> = [Names] extends [never]
  ? SendRequest['recipients']
  : string extends Names
    ? SendRequest['recipients']
    : RecipientWith<Names> | RecipientWith<Names>[]

/** A recipient that has a field for every name; others may stand beside. */
type RecipientWith<Names extends string> = Omit<RecipientInput, 'fields'> & {
  fields: Record<Names, FieldValue> & { [name: string]: FieldValue }
}

type FieldValue = NonNullable<RecipientInput['fields']>[string]
