// A message's page, the handset and composing, at both widths.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, open, usualSizes, type Opened } from '../../tools/browser.ts'
import { chromiumPath } from '../../tools/chromium.ts'

afterAll(closeBrowser)

const isThere = chromiumPath !== undefined
const run = promisify(execFile)
const failing = '+44-7700900002'

async function openMessage(opened: Opened, id: string) {
  await opened.page.goto(`${opened.url}/#/messages/${id}`)
  const article = opened.page.getByRole('article')
  await article.getByText(id, { exact: true }).waitFor()
  return article
}

describe.runIf(isThere).each(usualSizes)('on a %s', (_, viewport) => {
  test('a message shows its text, cost, timeline, requests and actions', async () => {
    await using opened = await open({ viewport })
    const { sandbox, send, page } = opened
    const id = await send({ priority: 2, options: { callback_url: 'http://127.0.0.1:9/sms' } })
    await sandbox.advance('10s')
    const article = await openMessage(opened, id)
    const heads = await article.getByRole('heading').allTextContents()
    expect(heads).toEqual(['+39-3331234567', 'Text', 'Cost', 'Timeline', 'Request'])
    await article.getByText('0.0630 € for 1 segment: 1 × 0.0315 € × 2 (priority)').waitFor()
    await article.getByText('DELIVERED_TO_HANDSET').first().waitFor()
    await article.getByText('Sent to carrier').waitFor()
    await article.getByText('POST', { exact: true }).click()
    await article.getByRole('group', { name: 'Request' }).getByText('"sender": "Acme"').waitFor()
    await article.getByRole('group', { name: 'Response' }).getByText('Message Queued').waitFor()
    const failed = article.locator('.timeline .bad', { hasText: 'ECONNREFUSED' }).first()
    const good = article.locator('.timeline .good').first()
    expect(await colour(failed)).not.toBe(await colour(good))
    await article.getByRole('button', { name: 'Copy 4711' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('4711')
    const actions = await article.getByRole('group', { name: 'Actions' }).boundingBox()
    expect((actions?.y ?? 0) + (actions?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })

  test('500 recipients can be searched, failures come first, and few are in the page', async () => {
    await using opened = await open({ viewport })
    const { sandbox, send } = opened
    const recipients = Array.from({ length: 497 }, (_, index) => ({
      number: `+39-333${1_000_000 + index}`,
      fields: {
        name: `Name ${index}${index % 5 === 0 ? ' with a long name that needs more than one line of the table' : ''}`,
      },
    }))
    const id = await send({
      body: 'Hi {{name}}',
      recipients: [...recipients, failing, '+44-7700900123', 'nobody'],
    })
    await sandbox.advance('1h')
    const article = await openMessage(opened, id)
    const rows = article.locator('.recipients .virtual-row')
    await rows.first().getByText(failing).waitFor()
    await rows.nth(1).getByText('nobody').waitFor()
    await article.getByRole('button', { name: 'not delivered 1' }).waitFor()
    await article.getByRole('button', { name: 'delivered 498' }).waitFor()
    expect(await rows.count()).toBeLessThan(80)
    await article.getByLabel('Search recipients').fill('3331000496')
    await rows.getByText('Hi Name 496').waitFor()
    expect(await rows.count()).toBe(1)
    await article.getByLabel('Search recipients').fill('name 312')
    await rows.getByText('+39-3331000312').waitFor()
    await article.getByLabel('Search recipients').fill('')
    await article.getByRole('button', { name: 'invalid 1' }).click()
    await rows.getByText('invalid number, left out').waitFor()
    expect(await rows.count()).toBe(1)
    await article.getByRole('button', { name: 'invalid 1' }).click()
    const scroller = article.locator('.recipients .scroller')
    await expect
      .poll(
        async () => {
          await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
          return rows.getByText('+44-7700900123').count()
        },
        { timeout: 10_000 },
      )
      .toBe(1)
    expect(await overlapping(opened)).toBe(0)
  })

  test('a message is cancelled, rescheduled, given an outcome and deleted', async () => {
    await using opened = await open({ viewport })
    const { page, send, sandbox, url } = opened
    const later = { options: { timestamp_send: '2026-02-01' } }
    const first = await send({ body: 'Cancel me', ...later })
    const second = await send({ body: 'Move me', ...later })
    const article = await openMessage(opened, first)
    const actions = article.getByRole('group', { name: 'Actions' })
    await actions.getByRole('button', { name: 'Cancel' }).click()
    await article.locator('.message-head').getByText('cancelled').waitFor()

    await openMessage(opened, second)
    await actions.getByRole('button', { name: 'Reschedule' }).click()
    await actions.getByLabel('New send date').fill('2026-01-20T09:30')
    await actions.getByRole('button', { name: 'Set send date' }).click()
    await article.getByText('2026-01-20 09:30:00').waitFor()
    await actions.getByLabel('Outcome').selectOption('EXPIRED_EXPIRED')
    await page.getByText('Outcome set to EXPIRED_EXPIRED').waitFor()
    await sandbox.advance('10d')
    await article.locator('.report', { hasText: 'EXPIRED_EXPIRED' }).waitFor()
    await actions.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Message deleted').waitFor()
    const gone = await fetch(`${url}/_sandbox/v1/messages/${second}`)
    expect(gone.status).toBe(404)
  })

  test('every recipient has a handset, which marks messages that did not arrive', async () => {
    await using opened = await open({ viewport, path: '/#/phone' })
    const { page, send, sandbox } = opened
    await page.getByText('No recipients yet').waitFor()
    await send({
      body: 'Hi {{name}}, your code is 4711',
      recipients: ['+39-3331234567', '+1-2025550100', failing].map((number, index) => ({
        number,
        fields: { name: ['Anna', 'Bob', 'Carla'][index] ?? '' },
      })),
    })
    await send({ body: 'Later', recipients: failing, options: { timestamp_send: '2026-02-01' } })
    await sandbox.advance('1h')
    const numbers = page.getByRole('navigation', { name: 'Numbers' })
    await numbers.getByText('3 numbers').waitFor()
    await numbers.getByLabel('Search numbers').fill('202 555')
    await numbers.getByRole('link', { name: /^\+1-2025550100/ }).click()
    const thread = page.getByRole('list', { name: 'Thread' })
    await thread.getByText('Hi Bob, your code is 4711').waitFor()
    await thread.getByRole('button', { name: 'Copy 4711' }).click()
    await numbers.getByLabel('Search numbers').fill('')
    await numbers.getByRole('link', { name: new RegExp(`^\\${failing}`) }).click()
    const lost = thread.locator('li', { hasText: 'Hi Carla' })
    await lost.getByText('Not delivered: UNDELIVERABLE').waitFor()
    expect(await lost.getByRole('button', { name: 'Copy 4711' }).count()).toBe(0)
    await thread
      .locator('li', { hasText: 'Later' })
      .getByText('Scheduled for 1 Feb 00:00')
      .waitFor()
    await send({ body: 'Pop', recipients: '+44-7700900123', options: { flash: true } })
    await numbers.getByRole('link', { name: /^\+44-7700900123/ }).click()
    await thread.getByText('In the queue').waitFor()
    await sandbox.advance('10s')
    await page.getByRole('alertdialog').getByText('Pop').waitFor()
    await page.getByRole('button', { name: 'OK' }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })

  test('a handset with more than a hundred messages loads older ones on demand', async () => {
    await using opened = await open({ viewport })
    const { page, send, url } = opened
    await send({ body: 'the oldest' })
    for (let index = 0; index < 100; index += 1) await send({ body: `Message ${index}` })
    await page.goto(`${url}/#/phone`)
    const thread = page.getByRole('list', { name: 'Thread' })
    await thread.getByText('Message 99', { exact: true }).waitFor()
    expect(await thread.getByText('the oldest').count()).toBe(0)
    await thread.getByRole('button', { name: 'Show older messages' }).click()
    await thread.getByText('the oldest').waitFor()
  })

  test('composing shows segments and price, and the button stays in view', async () => {
    await using opened = await open({
      viewport,
      path: '/#/compose',
      sandbox: { pricePerSegment: 0.05 },
    })
    const { page } = opened
    const button = await page.getByRole('button', { name: 'Send' }).boundingBox()
    expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    await page.getByLabel('To', { exact: true }).fill('+39-3331234567 name=Anna\n333 1234567')
    await page.getByText('333 1234567 is not in the format +39-3331234567').waitFor()
    await page.getByText('1 segment for 1 recipient, 1 invalid number left out').waitFor()
    await page.locator('.total strong', { hasText: '0.05 €' }).waitFor()
    await page.getByLabel('Text').fill('Hi {{name}}, it’s\u00a0{{day}}')
    const preview = page.getByRole('region', { name: 'Preview' })
    await preview.getByText('no-break space').first().waitFor()
    await preview.getByText('in UCS-2').first().waitFor()
    await preview.getByText('1 recipient would receive a literal {{day}}').waitFor()
    const width = await preview.boundingBox()
    expect(width?.height).toBeLessThan(400)
    await page.getByText('Options').click()
    await page.getByLabel('Flash').check()
    await page.getByLabel('Priority').fill('2')
    await page.locator('.total strong', { hasText: '0.10 €' }).waitFor()
    await page.getByRole('button', { name: 'Send' }).click()
    const article = page.getByRole('article')
    await article.getByText('invalid number, left out').waitFor()
    await article.locator('.message-head').getByText('flash').waitFor()
    await article.locator('.nonGsm').getByText('no-break space').waitFor()
  })
})

const colour = (locator: { evaluate<R>(work: (element: Element) => R): Promise<R> }) =>
  locator.evaluate((element) => getComputedStyle(element, '::before').backgroundColor)

/** Counts the rows of recipients that overlap the previous one. */
function overlapping({ page }: Opened): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.recipients .virtual-row')].map((row) =>
      row.getBoundingClientRect(),
    )
    return boxes.filter((box, index) => index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1)
      .length
  })
}

describe.runIf(isThere)('a copied command sends the same message', () => {
  const full = {
    sender: 'Shop',
    body: 'It\'s {{name}}\'s "code": {{n}}\n$HOME `id` \\ 😀',
    recipients: [
      { number: '+39-3331234567', fields: { name: 'Anna', n: '1' } },
      '+44-7700900123',
      'nobody',
    ],
    options: {
      flash: true,
      timestamp_send: '2030-02-01 09:30:00',
      custom: { order: [42, null, "it's"] },
      callback_url: 'http://127.0.0.1:9/sms?a=1&b=2',
      callback_field: 'id',
    },
    priority: 2.5,
    test: true,
  }

  test.each([
    ['a plain message', {}],
    ['a message with everything', full],
    ['a realtime message', { options: { realtime: true } }],
    ['an open transaction', { transaction: true }],
    [
      'a template whose value is a number',
      { body: '{{n}} €', recipients: [{ number: '+39-3331234567', fields: { n: '20' } }] },
    ],
  ])('%s, as curl and as SDK code', async (_, message) => {
    // One realtime message is accepted per minute, so the sandbox's clock is advanced.
    await using opened = await open()
    const { send, sandbox, page, url } = opened
    const id = await send(message)
    const original = await read(url, id)
    const environment = { ...process.env, GATEWAY_SMS_TOKEN: sandbox.token() }
    for (const [name, command] of [
      ['Copy as curl', (code: string) => ['sh', '-c', code.replace('curl ', 'curl -sS ')]],
      [
        'Copy as SDK code',
        (code: string) => [process.execPath, '--input-type=module', '--eval', code],
      ],
    ] as const) {
      await sandbox.advance('2m')
      const article = await openMessage(opened, id)
      await article.getByRole('button', { name }).click()
      const code = await page.evaluate(() => navigator.clipboard.readText())
      const [file = '', ...words] = command(code)
      await run(file, words, { env: environment })
      const list = await fetch(`${url}/_sandbox/v1/messages?limit=1`)
      const { messages } = (await list.json()) as { messages: [{ id: string }] }
      expect(messages[0].id, name).not.toBe(id)
      expect(await read(url, messages[0].id), name).toEqual(original)
      await fetch(`${url}/_sandbox/v1/messages/delete`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ids: [messages[0].id] }),
      })
    }
  })
})

/** A message as sent and as received. */
async function read(url: string, id: string): Promise<object> {
  const response = await fetch(`${url}/_sandbox/v1/messages/${id}`)
  const {
    sender,
    body,
    recipients,
    invalid,
    test,
    flash,
    realtime,
    priority,
    price,
    texts,
    request,
  } = (await response.json()) as Record<string, unknown>
  const received = (texts as { number: string; text: string }[]).map(({ number, text }) => [
    number,
    text,
  ])
  return {
    sender,
    body,
    recipients,
    invalid,
    test,
    flash,
    realtime,
    priority,
    price,
    received,
    request,
  }
}
