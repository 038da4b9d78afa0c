import type { components } from '../../../generated/gateway-sms.ts'
import { readTimestamp } from './dates.ts'
import type { Message, MessageSummary } from '../types.ts'
import { assertFields } from './wire-shape.ts'

type Wire = components['schemas']

/** A message with its times as `Date`. */
export function readMessage(value: unknown): Message {
  assertFields<Wire['Message_Object']>(value, 'the message', [
    'id',
    'timestamp',
    'last_update',
    'options',
  ])
  const { options } = value
  assertFields<Wire['Message_Options']>(options, 'options', ['timestamp_send'])
  return {
    ...value,
    options: {
      ...options,
      timestamp_send: readTimestamp(options.timestamp_send, 'timestamp_send'),
    },
    timestamp: readTimestamp(value.timestamp, 'timestamp'),
    last_update: readTimestamp(value.last_update, 'last_update'),
  }
}

/** An entry of the list with its time as `Date`. */
export function readMessageSummary(value: unknown): MessageSummary {
  assertFields<Wire['Messages']>(value, 'a message of the list', ['id', 'timestamp'])
  return { ...value, timestamp: readTimestamp(value.timestamp, 'timestamp') }
}
