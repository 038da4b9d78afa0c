import { isObject, showing } from '../breaking/helpers.ts'
import { bugs } from '../known-bug.ts'

/** What a message is sent with beside its text. */
export const optionBugs = bugs([
  {
    id: 'custom-returned-as-text',
    rule: '`custom` is returned as it was sent.',
    source: 'R',
    breaks: showing('message', 'options.custom', (custom) => JSON.stringify(custom)),
  },
  {
    id: 'custom-only-of-first-level',
    rule: '`custom` is returned with all that is in it.',
    source: 'R',
    breaks: showing('message', 'options.custom', (custom) =>
      isObject(custom)
        ? Object.fromEntries(Object.entries(custom).filter(([, value]) => !isObject(value)))
        : custom,
    ),
  },
])
