import { expect, test } from 'vitest'
import { anchorsOf } from './markdown.ts'

test.each([
  ['# Sending exactly once', ['sending-exactly-once']],
  ['# `sendOnce`: a key\n## Options\n## Options', ['sendonce-a-key', 'options', 'options-1']],
  // The suffix of a duplicate must not collide with another heading.
  ['# a\n# a-1\n# a', ['a', 'a-1', 'a-2']],
  ['# The [spec](spec/README.md)', ['the-spec']],
  ['# Run\n\n```sh\n# not a heading\n```', ['run']],
])('the headings of %j are linked as %j', (text, anchors) => {
  expect(anchorsOf(text)).toEqual(anchors)
})
