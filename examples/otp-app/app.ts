// A web app that logs somebody in with a code that comes as an SMS. The other examples test it.
import { randomInt } from 'node:crypto'
import { isSmsError, parseGatewayNumber, type SmsClient } from 'gateway-sms'

export type App = (request: Request) => Promise<Response>

export function createApp(sms: SmsClient): App {
  const codes = new Map<string, string>()

  async function sendCode(number: string): Promise<Response> {
    const code = String(randomInt(100_000, 1_000_000))
    try {
      await sms.messages.send({
        sender: 'Acme',
        body: 'Your code is {{code}}.',
        recipients: { number, fields: { code } },
      })
    } catch (error) {
      if (!isSmsError(error) || error.sent !== 'no') throw error
      return page('We cannot send an SMS just now.', 503)
    }
    codes.set(number, code)
    return page(codeForm(number))
  }

  return async (request) => {
    if (request.method !== 'POST') return page(numberForm)
    const form = new URLSearchParams(await request.text())
    const number = form.get('number') ?? ''
    if (parseGatewayNumber(number) === undefined) return page('This is no number.', 422)
    if (new URL(request.url).pathname === '/code') return await sendCode(number)
    if (codes.get(number) !== form.get('code')) return page('This is not the code.', 403)
    codes.delete(number)
    return page('Welcome!')
  }
}

const numberForm = `<form method="post" action="/code">
  <label>Number <input name="number"></label> <button>Send me a code</button>
</form>`

function codeForm(number: string): string {
  return `<form method="post" action="/login">
  <input type="hidden" name="number" value="${number}">
  <label>Code <input name="code"></label> <button>Log in</button>
</form>`
}

function page(content: string, status = 200): Response {
  return new Response(`<!doctype html><title>Log in</title><main>${content}</main>`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
