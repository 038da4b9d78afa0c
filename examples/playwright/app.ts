// #region app
// app.ts
import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import type { SmsClient } from 'gateway-sms'

/** A web page with a log-in by SMS code. */
export function createApp(sms: SmsClient): Server {
  let code: string | undefined

  async function respondTo(form: URLSearchParams): Promise<string> {
    const number = form.get('number')
    if (number !== null) {
      code = String(randomInt(100_000, 1_000_000))
      const body = `Your code is ${code}`
      await sms.messages.send({ sender: 'Acme', body, recipients: number })
      return page('<label>Code <input name="code"></label> <button>Log in</button>')
    }
    if (form.has('code')) return form.get('code') === code ? 'Welcome!' : 'Wrong code'
    return page('<label>Number <input name="number"></label> <button>Send code</button>')
  }

  return createServer((request, response) => {
    void text(request)
      .then((body) => respondTo(new URLSearchParams(body)))
      .then((html) => response.setHeader('content-type', 'text/html').end(html))
  })
}

function page(content: string): string {
  return `<!doctype html><title>Log in</title><form method="post">${content}</form>`
}
// #endregion app
