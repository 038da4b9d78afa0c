import type { RecipientInput, SendRequest } from '../../index.ts'
import type { Connection } from '../input/connect.ts'
import type { SendFlags } from '../input/flags.ts'
import type { Context } from '../terminal/context.ts'

/** One message that is to be sent. */
export interface OutgoingMessage {
  request: SendRequest & { recipients: RecipientInput[] }
  /** The key that it carries; false if `custom` leaves no place for one. */
  key: string | false
}

/** All that is to be sent, and how. */
export interface Job {
  context: Context
  connection: Connection
  outgoing: OutgoingMessage[]
  flags: SendFlags
  /** Whether somebody is to be asked first. */
  asks: boolean
}
