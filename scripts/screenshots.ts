// Takes the pictures of the pages, at the width of a desktop and of a phone: `npm run screenshots`. The
// documentation shows those at the width of a desktop; `npm run screenshots -- FOLDER` puts all of them elsewhere.
import { mkdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { closeBrowser, open, sizes } from '../tools/browser.ts'
import { buildConsole } from './build/console.ts'
import { buildInbox } from './build/inbox.ts'
import { root } from './generate/spec.ts'

const [, , given] = process.argv
const folder =
  given === undefined ? new URL('docs/pictures/', root) : new URL(`${pathToFileURL(given).href}/`)
await mkdir(folder, { recursive: true })
await Promise.all([buildInbox(), buildConsole()])

for (const [suffix, viewport] of [
  ['', sizes.desktop],
  ['-narrow', sizes.phone],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await using opened = await open({ context: { colorScheme, viewport, deviceScaleFactor: 2 } })
    const { page, send, sandbox, url } = opened
    const take = async (name: string) => {
      const theme = colorScheme === 'dark' ? '-dark' : ''
      await page.screenshot({ path: new URL(`${name}${suffix}${theme}.png`, folder).pathname })
    }
    const anna = { number: '+39-3331234567', fields: { name: 'Anna' } }
    const bob = { number: '+44-7700900123', fields: { name: 'Bob' } }
    await send({ body: 'Hi {{name}}, your parcel is here', recipients: [anna, bob] })
    await send({
      sender: 'Bank',
      body: 'A payment of 20 € was refused',
      recipients: ['+44-7700900002'],
    })
    await sandbox.advance('90s')
    const code = await send({
      sender: 'Shop',
      body: 'Your code is 4711. It’s good for ten minutes: https://shop.example',
      options: { callback_url: 'http://127.0.0.1:9/sms', flash: true },
    })
    await sandbox.advance('10s')
    await send({
      body: 'Reminder: your appointment is tomorrow at 9',
      recipients: '+39-3337654321',
      options: { timestamp_send: '2026-02-01' },
    })
    await page.locator('[data-message]').nth(3).waitFor()
    await take('inbox')
    await page.locator(`[data-message="${code}"]`).click()
    await page.getByText('Sent to carrier').waitFor()
    await take('message')
    await page.goto(`${url}/#/phone/%2B39-3331234567`)
    await page.getByText('Your code is 4711').waitFor()
    await take('phone')
    await page.goto(`${url}/#/compose`)
    await page.getByRole('region', { name: 'Preview' }).waitFor()
    await take('compose')
    await page.goto(`${url}/#/controls/callbacks`)
    await page.getByRole('heading', { name: 'Callbacks' }).waitFor()
    await take('controls')
    await page.goto(`${url}/docs`)
    await page.getByText('/messages/{id}').first().waitFor()
    await take('docs')
  }
}
await closeBrowser()
console.log(`${folder.pathname} has the pictures`)
