import type { components } from '../../../generated/gateway-sms.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import { inDocumentedForm } from '../sending/recipients.ts'
import type { SendRequest, UpdateRequest } from '../types.ts'

type Wire = components['schemas']

/** The body of a POST or a PUT: a `Date` as the gateway takes it, recipients as its page has them. Throws a RangeError for one that is invalid. */
export function toBody(request: SendRequest): Wire['SendRequest']
export function toBody(request: UpdateRequest): Wire['UpdateRequest']
export function toBody({ options, ...request }: UpdateRequest): Wire['UpdateRequest'] {
  return asWire<Wire['UpdateRequest']>({
    ...request,
    recipients: inDocumentedForm(request.recipients),
    options: options && formatDate(options),
  })
}

/** What has been checked, as the wire has it: JSON leaves out what is undefined, and nobody changes a list. */
export function asWire<T>(checked: { readonly [Name in keyof T]: unknown }): T {
  // oxlint-disable-next-line no-unsafe-type-assertion -- see above
  return checked as T
}

function formatDate<Options extends { timestamp_send?: string | Date | undefined }>({
  timestamp_send: date,
  ...options
}: Options) {
  return { ...options, timestamp_send: date instanceof Date ? formatSendDate(date) : date }
}
