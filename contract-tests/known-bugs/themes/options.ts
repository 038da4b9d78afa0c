import { isObject, showing } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

const messages = ['sendMessage', 'updateMessage', 'getMessage'] as const

/** What a message is sent with beside its text. */
export const optionBugs = bugs([
  {
    id: 'custom-not-returned',
    rule: '`custom` is stored and returned.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.custom', () => undefined),
  },
  {
    id: 'custom-returned-as-text',
    rule: '`custom` is returned as it was sent.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.custom', (custom) => JSON.stringify(custom)),
  },
  {
    id: 'custom-only-of-first-level',
    rule: '`custom` is returned with all that is in it.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.custom', (custom) =>
      isObject(custom)
        ? Object.fromEntries(Object.entries(custom).filter(([, value]) => !isObject(value)))
        : custom,
    ),
  },
  {
    id: 'custom-as-text-refused',
    rule: '`custom` may be any JSON value, a string too.',
    source: 'A46',
    operations: ['sendMessage'],
    assumptions: { customForm: 'object' },
  },
  {
    id: 'callback-url-not-returned',
    rule: '`callback_url` is stored and returned.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.callback_url', () => undefined),
  },
  {
    id: 'callback-field-not-returned',
    rule: '`callback_field` is stored and returned.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.callback_field', () => undefined),
  },
  {
    id: 'flash-not-returned',
    rule: '`flash` is stored and returned.',
    source: 'R',
    operations: messages,
    breaks: showing('message', 'options.flash', () => false),
  },
])
