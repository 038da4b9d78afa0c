import { countSegments } from '../../../src/index.ts'
import { showing } from '../breaking/helpers.ts'
import { recounting } from '../breaking/recounting.ts'
import { bugs } from '../known-bug.ts'

const operations = ['sendMessage', 'getMessage', 'updateMessage', 'listRecipients'] as const

const extension = /[\^{}\\[~\]|€\f]/g

/** Segments, on which prices rest, counted wrongly. */
export const segmentBugs = bugs([
  {
    id: 'single-segment-of-159',
    rule: 'A text of 160 characters of the default alphabet is one segment.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => (septets(text) === 160 ? 2 : rightly(text))),
  },
  {
    id: 'single-segment-of-161',
    rule: 'A text of 161 characters of the default alphabet is two segments.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => (septets(text) === 161 ? 1 : rightly(text))),
  },
  {
    id: 'concatenated-segments-of-160',
    rule: 'A segment of several has 153 characters of the default alphabet.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) =>
      isUcs2(text) || septets(text) <= 160 ? rightly(text) : Math.ceil(septets(text) / 160),
    ),
  },
  {
    id: 'concatenated-ucs2-segments-of-70',
    rule: 'A segment of several has 67 code units of UCS-2.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => (isUcs2(text) ? Math.ceil(text.length / 70) : rightly(text))),
  },
  {
    id: 'ucs2-not-recognised',
    rule: 'A text with a character that is not in the default alphabet is sent as UCS-2.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => rightly(text.replaceAll(/[^ -~]/gu, 'x'))),
  },
  {
    id: 'accents-sent-as-ucs2',
    rule: 'Characters such as è, ü and £ are in the default alphabet.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => {
      if (isUcs2(text) || !/[^ -~]/.test(text)) return rightly(text)
      return text.length <= 70 ? 1 : Math.ceil(text.length / 67)
    }),
  },
  {
    id: 'extension-characters-counted-once',
    rule: 'The characters ^ { } \\ [ ~ ] | and € count two.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => rightly(isUcs2(text) ? text : text.replaceAll(extension, 'x'))),
  },
  {
    id: 'emoji-counted-as-one',
    rule: 'A character beyond the basic plane takes two code units of UCS-2.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) => rightly(text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '—'))),
  },
  {
    id: 'pair-split-over-segments',
    rule: 'An extension pair is never split over two segments.',
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((text) =>
      isUcs2(text) || septets(text) <= 160 ? rightly(text) : Math.ceil(septets(text) / 153),
    ),
  },
  {
    id: 'segments-of-the-template',
    rule: "Segments are counted on the recipient's rendered text, not on the template.",
    source: '3GPP TS 23.038',
    operations,
    breaks: recounting((_, template) => rightly(template)),
  },
  {
    id: 'left-of-the-first-segment',
    rule: '`remaining_chr` is what is left in the last segment.',
    source: 'R',
    operations: ['listRecipients', 'getRecipient'],
    breaks: showing('recipient', 'remaining_chr', (_, { body }) => Math.max(0, 160 - body.length)),
  },
  {
    id: 'length-instead-of-what-is-left',
    rule: '`remaining_chr` is how many characters are left, not how many there are.',
    source: 'R',
    operations: ['listRecipients', 'getRecipient'],
    breaks: showing('recipient', 'remaining_chr', (_, { body }) => body.length),
  },
])

function rightly(text: string): number {
  return countSegments(text).segments
}

function isUcs2(text: string): boolean {
  return countSegments(text).encoding === 'UCS-2'
}

/** What a text takes in the default alphabet; nothing if it does not fit in. */
function septets(text: string): number {
  return isUcs2(text) ? 0 : countSegments(text).units
}
