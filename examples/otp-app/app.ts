// A web app that logs somebody in with a code that comes as an SMS. The other examples test it.
import { randomInt } from 'node:crypto'
import { isSmsError, parseGatewayNumber, type SmsClient } from 'gateway-sms'

export type App = (request: Request) => Promise<Response>

/** What is known of a number that has asked for a code. */
interface Login {
  code: string
  sentAt: number
  triesLeft: number
}

const minute = 60_000

export function createApp(sms: SmsClient, now: () => number = Date.now): App {
  const logins = new Map<string, Login>()

  async function sendCode(number: string): Promise<Response> {
    const last = logins.get(number)
    // Whose number it is has not asked for it: nobody is to be woken by many of them.
    if (last !== undefined && now() - last.sentAt < minute) {
      return page('Your code is on its way. In a minute you can ask for another.', 429)
    }
    const code = String(randomInt(100_000, 1_000_000))
    try {
      await sms.messages.send({
        sender: 'Acme',
        body: 'Your code is {{code}}.',
        recipients: { number, fields: { code } },
      })
    } catch (error) {
      if (!isSmsError(error)) throw error
      if (error.sent === 'no') return page('We cannot send an SMS just now.', 503)
      // It may still arrive; people who get none request another.
    }
    logins.set(number, { code, sentAt: now(), triesLeft: 3 })
    return page(codeForm(number))
  }

  function logIn(number: string, code: string | null): Response {
    const login = logins.get(number)
    if (login === undefined || login.triesLeft === 0 || now() - login.sentAt > 5 * minute) {
      return page('Ask for a new code.', 403)
    }
    login.triesLeft -= 1
    if (login.code !== code) return page('This is not the code.', 403)
    logins.delete(number)
    return page('Welcome!')
  }

  return async (request) => {
    if (request.method !== 'POST') return page(numberForm)
    const form = new URLSearchParams(await request.text())
    const number = form.get('number') ?? ''
    if (parseGatewayNumber(number) === undefined) return page('This is no number.', 422)
    if (new URL(request.url).pathname === '/code') return await sendCode(number)
    return logIn(number, form.get('code'))
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
