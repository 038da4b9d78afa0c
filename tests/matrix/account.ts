import { createClient, type CommonOptions, type SmsClient } from 'gateway-sms'
import { gateway } from '../../tools/matrix/gateway.ts'
import { control } from './control.ts'

/** An account for one test, so that tests do not see each other's messages and faults. */
export interface Account {
  email: string
  apiKey: string
  token: string
  sms: SmsClient
  /** The client's waits, in milliseconds. */
  waits: number[]
  /** Makes requests of this account fail. */
  disturb: (action: object, rule?: { operation?: string; when?: object }) => Promise<void>
}

export async function openAccount(
  options: CommonOptions & { credit?: number } = {},
): Promise<Account> {
  const { credit = 100, ...given } = options
  const { url } = gateway()
  const { email, apiKey } = await control<{ email: string; apiKey: string }>('POST', '/accounts', {
    credit,
  })
  const { token } = await control<{ token: string }>('POST', '/tokens', { account: email })
  const waits: number[] = []
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds)
    await control('POST', '/clock/advance', { duration: `${Math.ceil(milliseconds)}ms` })
  }
  return {
    email,
    apiKey,
    token,
    waits,
    sms: createClient({ baseUrl: url, token, wait, ...given }),
    disturb: async (action, { operation, when } = {}) => {
      const match = { account: email, ...(operation !== undefined && { operation }) }
      await control('POST', '/faults', { match, action, ...(when !== undefined && { when }) })
    },
  }
}
