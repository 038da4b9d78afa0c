import { fictionNumbers, type SendRequest } from '../http/messages.ts'
import { shortest, wrongNumbers } from './requests.ts'
import { edgeTexts } from './texts.ts'

const { sendMessage: least } = shortest
const fields = { name: 'Anna', code: 42, vip: true }
const [one = '', two = ''] = fictionNumbers

/** Numbers that a signed 32-bit integer cannot represent exactly. */
const preciseNumbers = { numbers: [2 ** 31, -(2 ** 53) + 1, 0.1, 1e-7, 1e21] }

/** Data longer than 100 kB, a common default limit for request bodies. */
const long = { text: 'abcdefghi '.repeat(15_000) }

/** Valid messages at the limits of the rules. */
export const sendingExamples: Readonly<Record<string, readonly SendRequest[]>> = {
  'no special values': [
    least,
    { ...least, test: true },
    { ...least, transaction: true, recipients: [] },
    { ...least, transaction: true },
  ],
  'any kind of text': edgeTexts.map((body) => ({
    ...least,
    body,
    recipients: [{ number: one, fields }],
  })),
  'values that look like something else': [
    '{{code}}',
    '{{name}}',
    '$&',
    '$1$$',
    "$` and $'",
    String.raw`\\1 \\g<0> \\0`,
    '%s %1$s {0} ${code}',
    '<b>&amp;</b>',
    '  spaces ',
    '',
  ].map((name) => ({
    ...least,
    body: 'Hi {{name}}, your code is {{code}}, {{vip}} {{toString}} {{constructor}} {{__proto__}}',
    recipients: { number: one, fields: { name, code: 0, vip: false } },
  })),
  'texts of different lengths': [
    [1, 200],
    [10, 400, 10],
    [200, 1],
  ].map((lengths) => ({
    ...least,
    body: 'Hi {{name}}',
    recipients: lengths.map((length, index) => ({
      number: fictionNumbers[index] ?? '',
      fields: { name: 'x'.repeat(length) },
    })),
  })),
  'any kind of sender': [
    'abc',
    'Eleven Char',
    '123',
    '39333123456789',
    'a b',
    'Ünï',
    '😀😀😀',
    '+39',
  ].map((sender) => ({ ...least, sender })),
  'every form of recipients': [
    { ...least, recipients: { number: one, fields } },
    { ...least, recipients: { number: one, fields: [] } },
    { ...least, recipients: [one] },
    { ...least, recipients: [one, two, one] },
    { ...least, recipients: [{ number: one }, two, { number: two, fields }] },
    {
      ...least,
      body: '{{name}}',
      recipients: [
        { number: one, fields },
        { number: two, fields: { name: 'Bob' } },
      ],
    },
    { ...least, recipients: fictionNumbers.slice(0, 50) },
  ],
  'invalid numbers': [
    { ...least, recipients: [...wrongNumbers, one] },
    { ...least, recipients: [...wrongNumbers] },
    ...wrongNumbers.map((number) => ({ ...least, recipients: number })),
  ],
  'priority or realtime': [
    { ...least, priority: 1.01, options: { realtime: true } },
    { ...least, priority: 2.5 },
  ],
  'every kind of option': [
    { ...least, options: { flash: true } },
    {
      ...least,
      options: { callback_url: 'https://gateway-sms.invalid/a', callback_field: 'summary' },
    },
    ...[null, 'text', 7, [], {}, { a: { b: [1, { c: null }] } }, preciseNumbers, long].map(
      (custom) => ({
        ...least,
        options: { custom },
      }),
    ),
  ],
  'every form of date': [
    '2130-02-03',
    '03-02-2130',
    '2130-02-03 10:20',
    '2130-02-03T10:20:30',
    '29-02-2128',
    '2018-05-20',
  ].map((timestamp_send) => ({ ...least, options: { timestamp_send } })),
}
