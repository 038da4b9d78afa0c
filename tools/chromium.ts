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
  'There is no Chromium: run apt-get install chromium-headless-shell, or set GATEWAY_SMS_CHROMIUM to its path.'

if (chromiumPath === undefined && process.env['GATEWAY_SMS_BROWSER'] === 'required') {
  throw new Error(withoutChromium)
}
