// A web app with a log-in by SMS code. Other examples test it.
import { randomInt } from 'node:crypto'
import { isSmsError, parseGatewayNumber, type SmsClient } from 'gateway-sms'

export type App = (request: Request) => Promise<Response>

/** The code that was sent to a number. */
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
    // Anyone can enter a number, so its owner must not be flooded with codes.
    if (last !== undefined && now() - last.sentAt < minute) {
      return page('Your code is on its way. You can request another in a minute.', 429)
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
      if (error.sent === 'no') return page('We cannot send text messages at the moment.', 503)
      // The code may still arrive. If it does not, the user can request another.
    }
    logins.set(number, { code, sentAt: now(), triesLeft: 3 })
    return page(codeForm(number))
  }

  function logIn(number: string, code: string | null): Response {
    const login = logins.get(number)
    if (login === undefined || login.triesLeft === 0 || now() - login.sentAt > 5 * minute) {
      return page('Request a new code.', 403)
    }
    login.triesLeft -= 1
    if (login.code !== code) return page('Wrong code.', 403)
    logins.delete(number)
    return page('Welcome!')
  }

  return async (request) => {
    if (request.method !== 'POST') return page(numberForm)
    const form = new URLSearchParams(await request.text())
    const number = form.get('number') ?? ''
    if (parseGatewayNumber(number) === undefined) return page('Invalid number.', 422)
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
