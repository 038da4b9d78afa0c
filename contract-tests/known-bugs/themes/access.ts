import type { OperationId } from '../../../generated/operations.ts'
import type { Break } from '../breaking/broken-gateway.ts'
import { withHeader, type Call } from '../breaking/call.ts'
import { failing, isObject, isOf, thingsIn } from '../breaking/helpers.ts'
import { succeeded, type Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const reads = ['listMessages', 'getMessage', 'listRecipients', 'getRecipient'] as const
const ofMessages = [...reads, 'sendMessage', 'updateMessage', 'cancelMessage'] as const

/** Who is let in, and to what. */
export const accessBugs = bugs([
  {
    id: 'token-without-bearer-accepted',
    rule: 'A token comes as `Authorization: Bearer TOKEN`.',
    source: 'D',
    operations: ofMessages,
    breaks: () => (call, pass) => {
      const header = call.headers.get('authorization') ?? ''
      const isBare = /^[0-9a-f]{24}$/.test(header)
      return pass(isBare ? withHeader(call, 'authorization', `Bearer ${header}`) : call)
    },
  },
  {
    id: 'token-in-query-accepted',
    rule: 'A token comes in the header `Authorization`, and nowhere else.',
    source: 'D',
    operations: ofMessages,
    breaks: () => (call, pass) => {
      const token = call.url.searchParams.get('access_token') ?? call.url.searchParams.get('token')
      return pass(token === null ? call : withHeader(call, 'authorization', `Bearer ${token}`))
    },
  },
  {
    id: 'expired-token-accepted',
    rule: 'A token that has expired is good for nothing.',
    source: 'D',
    breaks: lettingIn(ofMessages, (reply) => messageOf(reply).includes('expired')),
  },
  {
    id: 'message-of-another-account-readable',
    rule: 'An account reads its own messages only.',
    source: 'D',
    breaks: forOwner(['getMessage']),
  },
  {
    id: 'recipients-of-another-account-readable',
    rule: 'An account reads the recipients of its own messages only.',
    source: 'D',
    breaks: forOwner(['listRecipients', 'getRecipient']),
  },
  {
    id: 'message-of-another-account-cancellable',
    rule: 'An account cancels its own messages only.',
    source: 'D',
    breaks: forOwner(['cancelMessage']),
  },
  {
    id: 'message-of-another-account-changeable',
    rule: 'An account changes its own messages only.',
    source: 'D',
    breaks: forOwner(['updateMessage']),
  },
  {
    id: 'list-leaks-another-account',
    rule: "The list has the account's own messages only.",
    source: 'D',
    operations: ['listMessages'],
    breaks: () => {
      const senders = new Set<string>()
      return async (call, pass) => {
        const reply = await pass(call)
        if (isOf(call, 'sendMessage') && succeeded(reply)) senders.add(authorizationOf(call))
        if (!isOf(call, 'listMessages') || !succeeded(reply)) return reply
        const lists = [...senders].map((sender) => pass(withHeader(call, 'authorization', sender)))
        const all = [reply, ...(await Promise.all(lists))].flatMap(thingsIn)
        const data = [...new Map(all.map((summary) => [JSON.stringify(summary), summary])).values()]
        return isObject(reply.json) ? { ...reply, json: { ...reply.json, data } } : reply
      }
    },
  },
  {
    id: 'token-repeated-in-refusal',
    rule: 'A response does not repeat the token of its request.',
    source: 'RFC 6750',
    operations: ofMessages,
    breaks: failing(({ status, json }, call) =>
      status === 401 && isObject(json)
        ? { json: { ...json, message: `Unknown token: ${authorizationOf(call)}` } }
        : {},
    ),
  },
])

/** Asks again with a token that may do everything what was refused for the token's sake. */
function lettingIn(
  operations: readonly OperationId[],
  isRefused: (reply: Reply) => boolean,
): Break {
  return (sandbox) => async (call, pass) => {
    const reply = await pass(call)
    const letsIn = isOf(call, operations) && !succeeded(reply) && isRefused(reply)
    return letsIn ? pass(authorised(call, sandbox.token())) : reply
  }
}

/** Requests again with the token of the account that sent the message. */
function forOwner(operations: readonly OperationId[]): Break {
  return () => {
    const owners = new Map<string, string>()
    return async (call, pass) => {
      const reply = await pass(call)
      const [sent] = isOf(call, 'sendMessage') && succeeded(reply) ? thingsIn(reply) : []
      if (isObject(sent)) owners.set(String(sent['id']), authorizationOf(call))
      const owner = owners.get(call.parameters.id ?? '')
      const isForeign = isOf(call, operations) && reply.status === 404 && owner !== undefined
      return isForeign ? pass(withHeader(call, 'authorization', owner)) : reply
    }
  }
}

function authorised(call: Call, token: string): Call {
  return withHeader(call, 'authorization', `Bearer ${token}`)
}

function authorizationOf(call: Call): string {
  return call.headers.get('authorization') ?? ''
}

function messageOf({ json }: Reply): string {
  return isObject(json) && json['error'] === 401 ? String(json['message']) : ''
}
