// `npm run screenshots`: takes screenshots of the pages for the documentation, at desktop and phone widths. `npm run
// screenshots -- FOLDER` writes them, and those of every section, to another folder.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { closeBrowser, open, sizes } from '../tools/browser.ts'
import { chromiumPath, withoutChromium } from '../tools/chromium.ts'
import { refuse } from '../tools/script-arguments.ts'
import { compressFiles } from './build/compress.ts'
import { buildConsole } from './build/console.ts'
import { buildInbox } from './build/inbox.ts'
import { root } from './generate/spec.ts'

if (chromiumPath === undefined) refuse(withoutChromium)
const [, , given] = process.argv
const folder = given ?? join(root, 'docs/pictures')
await mkdir(folder, { recursive: true })
await Promise.all([buildInbox(), buildConsole()])
await Promise.all([compressFiles('dist/inbox'), compressFiles('dist/console')])

/** Every section of the controls, for visual checks. The documentation shows only one. */
const sections = [
  'time',
  'delivery',
  'faults',
  'credit',
  'callbacks',
  'requests',
  'assumptions',
  'danger',
]

/** Earlier messages that fill the list. */
const history = [
  ['Acme', 'Welcome to Acme. Reply STOP to unsubscribe.', '+39-3331234567', {}],
  ['Bank', 'Your card ending in 4821 was used in Milan', '+39-3351112223', {}],
  ['Clinic', 'Your results are ready. Call us between 9 and 12.', '+44-7700900123', {}],
  ['Shop', 'Your code is 8842', '+1-2025550100', { flash: true }],
  ['Courier', 'Your driver is two stops away', '+39-3480001112', {}],
  ['Bank', 'Use 553201 to confirm the payment of 120.00 EUR', '+39-3351112223', {}],
  ['Acme', 'Your invoice is ready: https://acme.example/f/9921', '+39-3339998887', {}],
  ['Clinic', 'Appointment moved to 3 February, 10:15', '+44-7700900002', {}],
  ['Shop', 'Order 10233 has been shipped', '+49-15112345678', {}],
] as const

for (const [suffix, viewport] of [
  ['', sizes.desktop],
  ['-narrow', sizes.phone],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await using opened = await open({ colorScheme, viewport, deviceScaleFactor: 2 })
    const { page, send, sandbox, url } = opened
    const take = async (name: string) => {
      const theme = colorScheme === 'dark' ? '-dark' : ''
      await page.screenshot({ path: join(folder, `${name}${suffix}${theme}.png`) })
    }
    const anna = { number: '+39-3331234567', fields: { name: 'Anna' } }
    const bob = { number: '+44-7700900123', fields: { name: 'Bob' } }
    for (const [sender, body, number, options] of history) {
      await send({ sender, body, recipients: number, options })
    }
    await sandbox.advance('1h')
    await send({ body: 'Hi {{name}}, your parcel is here', recipients: [anna, bob] })
    const many = Array.from({ length: 120 }, (_, index) => ({
      number: `+39-34${20_000_000 + index * 7919}`,
      fields: { name: `Customer ${index + 1}` },
    }))
    const lost = [{ number: '+44-7700900002', fields: { name: 'Carla' } }]
    const mailing = await send({
      sender: 'Shop',
      body: 'Dear {{name}}, our sale starts on Monday',
      recipients: [...many, ...lost, '333 1234567'],
    })
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
    await page.getByText('Reminder: your appointment').waitFor()
    await take('inbox')
    await page.locator(`[data-message="${code}"]`).click()
    await page.getByText('Sent to carrier').waitFor()
    await take('message')
    await page.goto(`${url}/#/messages/${mailing}`)
    await page.getByText('Customer 1', { exact: false }).first().waitFor()
    await take('recipients')
    await page.goto(`${url}/#/phone/%2B39-3331234567`)
    await page.getByText('Your code is 4711').waitFor()
    await take('phone')
    await page.goto(`${url}/#/compose`)
    await page.getByRole('region', { name: 'Preview' }).waitFor()
    await take('compose')
    sandbox.setOutcome('+39-3337654321', 'EXPIRED_EXPIRED')
    sandbox.faults.add({
      match: { operation: 'sendMessage' },
      when: { times: 2 },
      action: { kind: 'reset', takesEffect: true },
    })
    for (const section of given === undefined ? ['faults'] : sections) {
      await page.goto(`${url}/#/controls/${section}`)
      await page.locator('.section :is(td, .request, .danger, .big)').first().waitFor()
      await take(given === undefined ? 'controls' : `controls-${section}`)
    }
    await page.goto(`${url}/docs`)
    await page.getByText('/messages/{id}').first().waitFor()
    await take('docs')
  }
}
await closeBrowser()
console.log(`wrote the screenshots to ${folder}`)
