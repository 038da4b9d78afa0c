// Takes the pictures of the pages that the documentation shows: `npm run screenshots`, after `npm run build`.
import { mkdir } from 'node:fs/promises'
import { closeBrowser, open } from '../tools/browser.ts'
import { root } from './generate/spec.ts'

const folder = new URL('docs/pictures/', root)
await mkdir(folder, { recursive: true })

for (const colorScheme of ['light', 'dark'] as const) {
  await using opened = await open({ context: { colorScheme, deviceScaleFactor: 2 } })
  const { page, send, sandbox, url } = opened
  const take = async (name: string) => {
    const file = new URL(colorScheme === 'dark' ? `${name}-dark.png` : `${name}.png`, folder)
    await page.screenshot({ path: file.pathname })
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
  await page.getByText('handed over').waitFor()
  await take('message')
  await page.goto(`${url}/#/phone/%2B39-3331234567`)
  await page.getByText('Your code is 4711').waitFor()
  await take('phone')
  await page.goto(`${url}/#/compose`)
  await page.getByRole('region', { name: 'Preview' }).waitFor()
  await take('compose')
  await page.goto(`${url}/#/controls`)
  await page.getByRole('heading', { name: 'Callbacks' }).waitFor()
  await take('controls')
}
await closeBrowser()
console.log('docs/pictures/ has the pictures')
