// Tests callbacks as a server in this runtime receives them: signed with Web Crypto and read from a standard Request.
import { expect, test } from 'vitest'
import { CallbackError, checkCallbackUrl, createCallbackUrl, parseCallback } from 'gateway-sms'
import { openAccount } from '../account.ts'
import { control } from '../control.ts'

const secret = 'a secret of thirty-two bytes, or more'
const hook = 'https://shop.example/hooks/sms'

test('a signed callback URL returns its reference', async () => {
  const expiresAt = new Date('2031-05-20T10:00:00Z')
  const url = await createCallbackUrl(hook, { secret, reference: 'order & 42 €', expiresAt })
  expect(await checkCallbackUrl(url, { secret })).toEqual({ reference: 'order & 42 €', expiresAt })
  const forged = url.replace('42', '43')
  await expect(checkCallbackUrl(forged, { secret })).rejects.toMatchObject({
    reason: 'bad-signature',
  })
})

// HMAC-SHA-256 of `gateway-sms callback\n/hooks/sms?reference=order-42`, made with OpenSSL.
test('signatures are the same in every runtime', async () => {
  const url = await createCallbackUrl(hook, { secret, reference: 'order-42' })
  expect(new URL(url).searchParams.get('signature')).toBe(
    'nSufTVn3C6nu2QzK2lN1iqJJQciWXSuvWd4dKTXEr-s',
  )
})

test.each(['JSON', 'JSON with a byte order mark', 'a form', 'a form of several parts'])(
  'a callback is read as %s',
  async (kind) => {
    const { sms } = await openAccount()
    const url = await createCallbackUrl(hook, { secret, reference: 'order-42' })
    const { id } = await sms.messages.send({
      sender: 'Acme',
      body: 'Grüße & €',
      recipients: '+39-3331234567',
      options: { callback_url: url },
    })
    const { response } = await sms.messages.get(id).withResponse()
    expect(response.status).toBe(200)
    const summary = JSON.stringify(await summaryOf(id, sms.raw))
    const callback = await parseCallback(
      new Request(url, { method: 'POST', ...bodyOf(kind, summary) }),
      { secret, confirm: sms },
    )
    expect(callback).toMatchObject({ reference: 'order-42', confirmed: true, message: { id } })
  },
)

test('an invalid callback is refused with a status for the response', async () => {
  const url = await createCallbackUrl(hook, { secret })
  const read = parseCallback(new Request(url, { method: 'POST', body: '<html>' }), { secret })
  const error: unknown = await read.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(CallbackError)
  expect(error).toMatchObject({ reason: 'not-json', status: 400 })
  expect(await control('GET', '/health')).toBeDefined()
})

/** The message in its wire form, as the gateway sends it. */
async function summaryOf(
  id: string,
  raw: Awaited<ReturnType<typeof openAccount>>['sms']['raw'],
): Promise<unknown> {
  const { data } = await raw.GET('/messages/{id}', { params: { path: { id } } })
  return data?.data[0]
}

function bodyOf(kind: string, json: string): RequestInit {
  switch (kind) {
    case 'a form':
      return { body: new URLSearchParams({ report: json }) }
    case 'a form of several parts': {
      const body = new FormData()
      body.set('report', json)
      return { body }
    }
    case 'JSON':
      return { body: json }
    default:
      return { body: `\uFEFF${json}` }
  }
}
