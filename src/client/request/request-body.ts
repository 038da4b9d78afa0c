import type { components } from '../../../generated/gateway-sms.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import { inDocumentedForm } from '../sending/recipients.ts'
import type { SendRequest, UpdateRequest } from '../types.ts'

type Wire = components['schemas']

/** The body of a POST: a `Date` as the gateway takes it, recipients as its page has them. Throws a RangeError for one that is invalid. */
export function toSendBody({ options, ...given }: SendRequest): Wire['SendRequest'] {
  const request = { ...given, recipients: inDocumentedForm(given.recipients) }
  return options === undefined ? request : { ...request, options: formatDate(options) }
}

/** The body of a PUT, likewise. */
export function toUpdateBody({ options, ...given }: UpdateRequest): Wire['UpdateRequest'] {
  const request = { ...given, recipients: inDocumentedForm(given.recipients) }
  return options === undefined ? request : { ...request, options: formatDate(options) }
}

function formatDate<Options extends { timestamp_send?: string | Date }>({
  timestamp_send: date,
  ...options
}: Options): Omit<Options, 'timestamp_send'> & { timestamp_send?: string } {
  if (date === undefined) return options
  return { ...options, timestamp_send: typeof date === 'string' ? date : formatSendDate(date) }
}
