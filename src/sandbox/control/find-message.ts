import { controlBase } from '../../../generated/control-operations.ts'
import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/messages.ts'
import { ControlRefusal } from './control-refusal.ts'

/** A message of any account, cancelled ones too. Throws a ControlRefusal if there is none. */
export function findMessage({ store }: Context, id: string): StoredMessage {
  const message = store.messages.find(id)
  if (message !== undefined) return message
  const help = `GET ${controlBase}/messages lists them`
  throw new ControlRefusal('not-found', `there is no message '${id.slice(0, 60)}': ${help}`)
}
