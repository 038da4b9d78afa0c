import * as fc from 'fast-check'
import { requestSchemas } from '../../../generated/request-schemas.ts'
import { requestValidators } from '../../../generated/validators/requests.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import {
  fictionNumbers,
  scopesOf,
  someNumber,
  type SendRequest,
  type TokenRequest,
  type UpdateRequest,
} from '../http/messages.ts'
import { arbitraryOf, type Instead } from '../schema/arbitrary-of.ts'
import { anyCharacter, text } from './texts.ts'

/** Invalid numbers, most of which resemble valid ones. */
export const wrongNumbers: readonly string[] = [
  '',
  ' ',
  '+447700900100',
  '447700900100',
  '44-7700900100',
  '0044-7700900100',
  '+44 7700900100',
  '+44-7700 900100',
  ' +44-7700900100',
  '+44-7700900100 ',
  '+44-7700900100\n',
  '+44-77009001x0',
  '+44--7700900100',
  '++44-7700900100',
  '+44_7700900100',
  '+04-7700900100',
  '+4444-770090010',
  '+-7700900100',
  '+44-',
  '+44-770',
  '+44-12345678901234',
  '+44-٧٧٠٠٩٠٠١٠٠',
  'alberto',
  'null',
  '+44-7700900100,+44-7700900101',
]

const number = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fictionNumbers) },
  { weight: 2, arbitrary: fc.constantFrom(...wrongNumbers) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: anyCharacter, maxLength: 20 })
      .filter((other) => parseGatewayNumber(other) === undefined),
  },
)
const fieldName = fc.oneof(fc.constantFrom('name', 'code', 'Name'), fc.string({ maxLength: 5 }))

/** Generates recipients in place of the schema, which describes them only in part. */
const ofRecipients: Instead = {
  recipients: fc.oneof(
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: recipientObject() },
    {
      weight: 4,
      arbitrary: fc.array(fc.oneof(number, recipientObject()), {
        minLength: 1,
        maxLength: 6,
        size: 'max',
      }),
    },
  ),
}

/** Generates a recipient with fields. Everything except the number and the names of the fields is generated from the schema. */
function recipientObject(): fc.Arbitrary<unknown> {
  const form = requestSchemas.sendMessage.properties.recipients.oneOf[2]
  return arbitraryOf(form, { number, 'fields{}': fieldName })
}

/**
 * A date, expressed as the number of days from now, the second of the day, and the format (the year first or last, with or
 * without a time).
 */
const day = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(86_399), fc.nat(3))

/** Generates dates that are in the future according to the gateway's clock. */
function datesAfter(now: number): fc.Arbitrary<string> {
  return day.map(([days, seconds, form]) => {
    const time = form > 1 ? seconds * 1000 : 0
    const date = new Date(Math.floor(now / 86_400_000 + days) * 86_400_000 + time)
    const [start = '', clock] = formatSendDate(date).split(' ')
    const written = form % 2 === 0 ? start : start.split('-').toReversed().join('-')
    return clock === undefined ? written : `${written}${form === 2 ? ' ' : 'T'}${clock}`
  })
}

/** Generates valid bodies for POST /messages/. */
export function sendRequests(now: number): fc.Arbitrary<SendRequest> {
  return good(
    'sendMessage',
    arbitraryOf(requestSchemas.sendMessage, {
      ...ofRecipients,
      body: text,
      // A more expensive message might exceed the credit.
      priority: fc.oneof(
        fc.constantFrom(1, 1.01, 1.5, 2, 5),
        fc.double({ min: 1, max: 5, noNaN: true }),
      ),
      'options.timestamp_send': fc.oneof(datesAfter(now), fc.constant('2018-05-20')),
      'options.callback_url': fc.constantFrom(
        'https://gateway-sms.invalid/a?b=c&d',
        'http://gateway-sms.invalid',
      ),
    }),
  ) as fc.Arbitrary<SendRequest>
}

/** Generates valid bodies for PUT /messages/{id} on an open transaction. */
export function updateRequests(now: number): fc.Arbitrary<UpdateRequest> {
  return good(
    'updateMessage',
    arbitraryOf(requestSchemas.updateMessage, {
      recipients: fc.oneof(ofRecipients['recipients'] as fc.Arbitrary<unknown>, fc.constant([])),
      'options.timestamp_send': datesAfter(now),
    }),
  ) as fc.Arbitrary<UpdateRequest>
}

const scopes = fc.subarray([...scopesOf('GET', 'POST', 'PUT', 'DELETE', '*'), '*:*/*'], {
  minLength: 1,
})

/** Generates valid bodies for POST /tokens and PATCH /tokens/{token}. */
export function tokenRequests(
  operation: 'createToken' | 'updateToken',
): fc.Arbitrary<TokenRequest> {
  return good(
    operation,
    arbitraryOf(requestSchemas[operation], { scopes }),
  ) as fc.Arbitrary<TokenRequest>
}

/** Keeps only those requests that the schema's validator accepts. */
function good(
  operation: keyof typeof requestValidators,
  requests: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  return requests.filter((request) => isGood(operation, request))
}

/** Whether a request is valid when it is sent as JSON. */
export function isGood(operation: keyof typeof requestValidators, request: unknown): boolean {
  return requestValidators[operation](JSON.parse(JSON.stringify(request)))
}

/** The shortest valid bodies. */
export const shortest = {
  sendMessage: { sender: 'Acme', body: 'Hello', recipients: someNumber },
  updateMessage: { recipients: [] },
  createToken: { scopes: scopesOf('GET') },
  updateToken: {},
} as const satisfies Record<keyof typeof requestValidators, object>
