// A shop that notifies customers when their order ships, and tracks whether the notification arrived.
import {
  CallbackError,
  createCallbackUrl,
  isSmsError,
  MessageState,
  parseCallback,
  type Message,
  type SmsClient,
} from 'gateway-sms'

export interface Order {
  id: string
  number: string
  /** The state of its notification. */
  told: 'not yet' | 'on its way' | 'yes' | 'failed' | 'unknown'
  updatedAt?: Date
}

export interface ShopOptions {
  sms: SmsClient
  /** Signs the callback URLs. */
  secret: string
  /** The shop's public URL. */
  url: string
}

export function createShop({ sms, secret, url }: ShopOptions) {
  const orders = new Map<string, Order>()

  /** Notifies the customer. A second call does nothing, unless the first definitely sent nothing. */
  async function ship(order: Order): Promise<void> {
    orders.set(order.id, order)
    if (order.told !== 'not yet') return
    order.told = 'on its way'
    const callback_url = await createCallbackUrl(`${url}/sms`, { secret, reference: order.id })
    try {
      await sms.messages.sendOnce(
        {
          sender: 'Acme',
          body: 'Your order {{order}} is on its way.',
          recipients: { number: order.number, fields: { order: order.id } },
          options: { callback_url },
        },
        { key: order.id },
      )
    } catch (error) {
      if (!isSmsError(error)) throw error
      // If the outcome is unknown, a callback or reconcile(order.id) may still find it.
      order.told = error.sent === 'unknown' ? 'unknown' : 'not yet'
    }
  }

  /** Handles the gateway's callbacks. */
  async function receive(request: Request): Promise<Response> {
    try {
      const { message, reference = '' } = await parseCallback(request, { secret, confirm: sms })
      const order = orders.get(reference)
      if (order !== undefined) note(order, message)
      return new Response(null, { status: 204 })
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error
      return new Response(error.message, { status: error.status })
    }
  }

  return {
    ship,
    fetch: async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url)
      if (pathname === '/sms') return await receive(request)
      const order = orders.get(pathname.slice('/orders/'.length))
      return order === undefined ? new Response(null, { status: 404 }) : Response.json(order)
    },
  }
}

/** Ignores older states, because callbacks may be duplicate, late or out of order. */
function note(order: Order, { state, last_update: updatedAt }: Message): void {
  if (!updatedAt || (order.updatedAt && order.updatedAt > updatedAt)) return
  order.updatedAt = updatedAt
  if (state === MessageState.Delivered) order.told = 'yes'
  else order.told = state === MessageState.EndedWithErrors ? 'failed' : 'on its way'
}
