import type { components } from '../../../generated/gateway-sms.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import { inDocumentedForm } from '../sending/recipients.ts'
import type { SendRequest, UpdateRequest } from '../types.ts'

type Wire = components['schemas']

/**
 * Returns the body of a POST or a PUT, with dates in the gateway's format, and with recipients in a documented form where one
 * exists. Throws a RangeError for an invalid date.
 */
export function toBody(request: SendRequest): Wire['SendRequest']
export function toBody(request: UpdateRequest): Wire['UpdateRequest']
export function toBody(request: UpdateRequest): Wire['UpdateRequest'] {
  const { recipients: given, options } = request
  const recipients = inDocumentedForm(given)
  const date = options?.timestamp_send
  const isDate = date instanceof Date
  // Most requests stay as they are, and are not copied.
  if (recipients === given && !isDate) return asWire<Wire['UpdateRequest']>(request)
  return asWire<Wire['UpdateRequest']>({
    ...request,
    recipients,
    options: isDate ? { ...options, timestamp_send: formatSendDate(date) } : options,
  })
}

/**
 * Casts a checked value to its wire type. The cast is safe, because JSON omits undefined fields, and lists are not modified.
 */
export function asWire<T>(checked: { readonly [Name in keyof T]: unknown }): T {
  // oxlint-disable-next-line no-unsafe-type-assertion -- see above
  return checked as T
}
