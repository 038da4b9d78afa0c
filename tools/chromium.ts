import { existsSync } from 'node:fs'

/** The paths where the browser usually is. */
const places = [
  process.env['GATEWAY_SMS_CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** The browser for the tests of the pages; undefined if none is installed. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path))

/** The message to show if there is no browser. */
export const withoutChromium =
  'The tests of the pages are skipped, as there is no Chromium: apt-get install chromium-headless-shell, ' +
  'or say where one is in GATEWAY_SMS_CHROMIUM'

if (chromiumPath === undefined && process.env['GATEWAY_SMS_BROWSER'] === 'required') {
  throw new Error(withoutChromium)
}
