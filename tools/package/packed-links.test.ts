import { expect, test } from 'vitest'
import { packLinks } from './packed-links.ts'

const packed = new Set(['README.md', 'docs/guides/errors.md', 'spec/tokens.yaml'])
const address = 'https://github.com/acme/gateway-sms/blob/v1.0.0'

test.each([
  ['[errors](docs/guides/errors.md#codes)', '[errors](docs/guides/errors.md#codes)'],
  ['[here](#usage), [npm](https://npmjs.com)', '[here](#usage), [npm](https://npmjs.com)'],
  ['[code](examples/a.ts#L3)', `[code](${address}/examples/a.ts#L3)`],
  ['![inbox](docs/pictures/a.png)', `![inbox](${address}/docs/pictures/a.png?raw=true)`],
])('the link %s is packed as %s', (given, expected) => {
  expect(packLinks(given, 'README.md', packed, address)).toBe(expected)
})

test('a link is relative to its document', () => {
  const text = '[tokens](../../spec/tokens.yaml), [app](../../examples/app.ts)'
  expect(packLinks(text, 'docs/guides/errors.md', packed, address)).toBe(
    `[tokens](../../spec/tokens.yaml), [app](${address}/examples/app.ts)`,
  )
})

test('without an address the text of a link is kept and a picture is removed', () => {
  const text = 'See [the app](examples/app.ts).\n\n![inbox](docs/pictures/a.png)\n'
  expect(packLinks(text, 'README.md', packed, undefined)).toBe('See the app.\n\n\n')
})
