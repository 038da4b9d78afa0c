import type { RecipientInput, SendRequest } from '../../index.ts'
import type { Connection } from '../input/connect.ts'
import type { SendFlags } from '../input/flags.ts'
import type { Context } from '../terminal/context.ts'

/** One message to send. */
export interface OutgoingMessage {
  request: SendRequest & { recipients: RecipientInput[] }
  /** The key that identifies the message, or false if `custom` cannot contain a key. */
  key: string | false
}

/** The messages to send, and how to send them. */
export interface SendPlan {
  context: Context
  connection: Connection
  outgoing: OutgoingMessage[]
  flags: SendFlags
  /** Whether to ask for confirmation before sending. */
  asks: boolean
}
