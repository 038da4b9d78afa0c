import { existsSync } from 'node:fs'

/** Where Debian has it, and others. */
const places = [
  process.env['GATEWAY_SMS_CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** The browser of this machine, with which the pages are tested; undefined if there is none. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path))

/** What to do where there is none. */
export const withoutChromium =
  'The tests of the pages are skipped, as there is no Chromium: apt-get install chromium-headless-shell, ' +
  'or say where one is in GATEWAY_SMS_CHROMIUM'

if (chromiumPath === undefined && process.env['GATEWAY_SMS_BROWSER'] === 'required') {
  throw new Error(withoutChromium)
}
