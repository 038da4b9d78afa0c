// The same POST with each of the clients that are compared. Each is pointed at the null server through its own options.
import createOpenApiClient from 'openapi-fetch'
import { createClient } from '../../dist/index.js'
import { createTransport } from '../../dist/node/index.js'

const message = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }
const headers = { authorization: 'Bearer x', 'content-type': 'application/json' }

/** For each client, a function that returns a function that makes one call. */
export const ways = {
  fetch: (url) => async () => {
    const response = await fetch(`${url}/messages/`, {
      method: 'POST',
      headers,
      body: JSON.stringify(message),
    })
    return await response.json()
  },
  'openapi-fetch': (url) => {
    const client = createOpenApiClient({ baseUrl: url, headers: { authorization: 'Bearer x' } })
    return () => client.POST('/messages/', { body: message })
  },
  'gateway-sms': (url) => {
    const { messages } = createClient({ baseUrl: url, token: 'x' })
    return () => messages.send(message)
  },
  'gateway-sms/node': (url) => {
    const { messages } = createClient({ baseUrl: url, token: 'x', fetch: createTransport() })
    return () => messages.send(message)
  },
  axios: async (url) => {
    const { default: axios } = await import('axios')
    return () => axios.post(`${url}/messages/`, message, { headers })
  },
  resend: async (url) => {
    // The variable is read when the module is loaded, and there is no option.
    process.env['RESEND_BASE_URL'] = url
    const { Resend } = await import('resend')
    const resend = new Resend('re_x')
    return () => resend.emails.send({ from: 'a@b.c', to: 'd@e.f', subject: 'Hi', text: 'Hello' })
  },
  stripe: async (url) => {
    const { default: Stripe } = await import('stripe')
    const { hostname: host, port } = new URL(url)
    const options = { host, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 }
    const stripe = new Stripe('sk_test_x', options)
    return () => stripe.customers.create({ name: 'Anna', phone: '+393331234567' })
  },
  twilio: async (url) => {
    const { default: twilio } = await import('twilio')
    const { default: RequestClient } = await import('twilio/lib/base/RequestClient.js')
    // The host cannot be changed, but the request client can be replaced.
    const inner = new RequestClient()
    const httpClient = {
      request: (options) =>
        inner.request({ ...options, uri: options.uri.replace('https://api.twilio.com', url) }),
    }
    const client = twilio('AC00000000000000000000000000000000', 'x', { httpClient })
    return () =>
      client.messages.create({ to: '+393331234567', from: '+393330000000', body: 'Hello' })
  },
  vonage: async (url) => {
    const { Vonage } = await import('@vonage/server-sdk')
    const vonage = new Vonage({ apiKey: 'x', apiSecret: 'y' }, { restHost: url })
    return () => vonage.sms.send({ to: '393331234567', from: 'Acme', text: 'Hello' })
  },
}
