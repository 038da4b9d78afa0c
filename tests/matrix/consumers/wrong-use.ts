// Code that must not compile. If it does, the compiler reports an unused directive.
import { createClient, type ErrorName, type SmsClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'

export function wrongUse({ messages, tokens, raw }: SmsClient, error: ErrorName): unknown[] {
  const number = '+39-3331234567'
  return [
    // @ts-expect-error -- no address
    createClient({ token: 'x' }),
    // @ts-expect-error -- two addresses
    createClient({ token: 'x', environment: 'test', baseUrl: '' }),
    // @ts-expect-error -- a token that may be undefined
    createClient({ environment: 'test', token: undefined }),
    // @ts-expect-error -- no recipients
    messages.send({ sender: 'Acme', body: 'Hi' }),
    // @ts-expect-error -- priority is misspelt
    messages.send({ sender: 'Acme', body: 'Hi', recipients: number, prioritiy: 2 }),
    // @ts-expect-error -- the placeholder is not filled in
    messages.send({ sender: 'Acme', body: 'Hi {{name}}', recipients: number }),
    // @ts-expect-error -- no such option
    messages.send({ sender: 'Acme', body: 'Hi', recipients: number }, { maxprice: 1 }),
    // @ts-expect-error -- no scopes
    tokens.create({}),
    // @ts-expect-error -- no such path
    raw.GET('/messages'),
    // @ts-expect-error -- no code has this name
    error === 'credit-not-enuogh',
    // @ts-expect-error -- no such clock
    createSandbox({ clock: 'fast' }),
  ]
}
