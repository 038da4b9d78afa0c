import type { Pass } from './broken-gateway.ts'
import { reading, type Call } from './call.ts'
import { isObject, thingsIn } from './helpers.ts'
import type { Reply } from './reply.ts'

/** The message that a PUT names, in the response that a PUT gets which changes it; GET's refusal if there is none. */
export async function messageShown(call: Call, pass: Pass): Promise<Reply> {
  return asUpdate(await pass(reading(call, `/messages/${call.parameters.id ?? ''}`)))
}

/** A response with a message in a list, as PUT responds with it. */
export function asUpdate(reply: Reply): Reply {
  const [data] = thingsIn(reply)
  if (!isObject(reply.json) || data === undefined) return reply
  return { ...reply, status: 200, json: { ...reply.json, data, message: 'Updated' } }
}
