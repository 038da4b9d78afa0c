// #region receive
// receive.ts
import { CallbackError, parseCallback, type SmsClient } from 'gateway-sms'

/** Handles a callback from the gateway, in any framework. */
export type Receive = (request: Request) => Promise<Response>

export function createReceive(
  sms: SmsClient,
  secret: string,
  save: (reference: string | undefined, state: number | undefined) => void,
): Receive {
  return async (request) => {
    try {
      const { message, reference } = await parseCallback(request, { secret, confirm: sms })
      save(reference, message.state)
      return new Response(null, { status: 204 })
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error
      return new Response(error.message, { status: error.status })
    }
  }
}
// #endregion receive
