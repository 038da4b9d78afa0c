// The flags of the commands whose actions are loaded only when they run.
import type { MessageMethod } from '../../index.ts'
import type { AccountFlags, ConnectionFlags } from './connection-options.ts'
import type { MessageFlags } from './message-options.ts'

/** Of `gateway-sms send`. */
export interface SendFlags extends MessageFlags, ConnectionFlags {
  sender: string
  at?: string
  flash?: true
  callbackUrl?: string
  custom?: unknown
  key?: string
  batch: number
  dryRun?: true
  maxSegments?: number
  maxPrice?: number
  strict?: true
  plain?: true
  yes?: true
  json?: true
}

/** Of `gateway-sms estimate`. */
export interface EstimateFlags extends MessageFlags {
  pricePerSegment?: number
  realtime?: true
  json?: true
}

/** Of `gateway-sms token`, whatever it does. */
export interface TokenFlags extends AccountFlags {
  json?: true
}

/** Of `gateway-sms token create`. */
export interface CreateTokenFlags extends TokenFlags {
  name?: string
  ttl?: number
  scope?: string[]
  method?: MessageMethod[]
}

/** Of `gateway-sms token list` and `show`. */
export interface RevealFlags extends TokenFlags {
  reveal?: true
}

/** Of `gateway-sms token delete`. */
export interface DeleteTokenFlags extends TokenFlags {
  yes?: true
}
