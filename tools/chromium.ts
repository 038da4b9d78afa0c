import { existsSync } from 'node:fs'

/** The usual paths of the browser. */
const places = [
  process.env['GATEWAY_SMS_CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** The browser for the tests of the pages; undefined if there is none. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path))

/** The message if there is no browser. */
export const withoutChromium =
  'The tests of the pages are skipped, as there is no Chromium: apt-get install chromium-headless-shell, ' +
  'or say where one is in GATEWAY_SMS_CHROMIUM'

if (chromiumPath === undefined && process.env['GATEWAY_SMS_BROWSER'] === 'required') {
  throw new Error(withoutChromium)
}
