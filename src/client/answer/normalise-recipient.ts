import type { components } from '../../../generated/gateway-sms.ts'
import { readTime, readTimestamp } from './dates.ts'
import type { DeliveryReport, Recipient } from '../types.ts'
import { assertFields } from './wire-shape.ts'

type Wire = components['schemas']

/** A recipient with its times as `Date`, and its fields as an object also when there are none. */
export function readRecipient(value: unknown): Recipient {
  assertFields<Wire['Recipient_Object']>(value, 'a recipient', ['id', 'number', 'fields'])
  const { fields, timestamp_sent, timestamp_delivery, report, ...others } = value
  return {
    ...others,
    fields: Array.isArray(fields) ? {} : fields,
    ...(isGiven(timestamp_sent) && {
      timestamp_sent: readTimestamp(timestamp_sent, 'timestamp_sent'),
    }),
    ...(isGiven(timestamp_delivery) && {
      timestamp_delivery: readTimestamp(timestamp_delivery, 'timestamp_delivery'),
    }),
    ...(isGiven(report) && { report: readReport(report) }),
  }
}

function readReport(value: unknown): DeliveryReport {
  assertFields<Wire['Report']>(value, 'report', ['sentAt', 'doneAt'])
  return {
    ...value,
    sentAt: readTime(value.sentAt, 'sentAt'),
    doneAt: readTime(value.doneAt, 'doneAt'),
  }
}

/** The sources show delivered recipients only; before delivery a field may be absent or, as `error` is elsewhere, null. */
function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null
}
