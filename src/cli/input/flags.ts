// The flags of commands whose actions are loaded on demand.
import type { MessageMethod } from '../../index.ts'
import type { AccountFlags, ConnectionFlags } from './connection-options.ts'
import type { MessageFlags } from './message-options.ts'

/** The flags of `gateway-sms send`. */
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

/** The flags of `gateway-sms estimate`. */
export interface EstimateFlags extends MessageFlags {
  pricePerSegment?: number
  realtime?: true
  json?: true
}

/** The flags that all `gateway-sms token` commands share. */
export interface TokenFlags extends AccountFlags {
  json?: true
}

/** The flags of `gateway-sms token create`. */
export interface CreateTokenFlags extends TokenFlags {
  name?: string
  ttl?: number
  scope?: string[]
  method?: MessageMethod[]
}

/** The flags of `gateway-sms token list` and `gateway-sms token show`. */
export interface RevealFlags extends TokenFlags {
  reveal?: true
}

/** The flags of `gateway-sms token delete`. */
export interface DeleteTokenFlags extends TokenFlags {
  yes?: true
}
