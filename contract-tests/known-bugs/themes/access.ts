import type { OperationId } from '../../../generated/operations.ts'
import type { Break } from '../breaking/broken-gateway.ts'
import { authorised, authorizationOf, basic, reading, redirected } from '../breaking/call.ts'
import { failing, handling, isOf, lettingIn } from '../breaking/helpers.ts'
import { isObject, succeeded, thingsIn, wordsOf } from '../breaking/reply.ts'
import { bugsOf, type Bugs } from '../known-bug.ts'

const reads = ['listMessages', 'getMessage', 'listRecipients', 'getRecipient'] as const
const ofMessages = [...reads, 'sendMessage', 'updateMessage', 'cancelMessage'] as const
const ofTokens = [
  'createToken',
  'updateToken',
  'getToken',
  'listTokens',
  'deleteToken',
  'listScopes',
] as const

/** Bugs in authentication, and in what a caller may do. */
export const accessBugs: Bugs = {
  'token-without-bearer-accepted': {
    rule: 'A token comes as `Authorization: Bearer TOKEN` (D)',
    operations: ofMessages,
    breaks: () => (call, pass) => {
      const header = authorizationOf(call)
      return pass(/^[0-9a-f]{24}$/.test(header) ? authorised(call, `Bearer ${header}`) : call)
    },
  },
  'token-in-query-accepted': {
    rule: 'A token comes in the header `Authorization` only (D)',
    operations: ofMessages,
    breaks: () => (call, pass) => {
      const token = call.url.searchParams.get('access_token') ?? call.url.searchParams.get('token')
      return pass(token === null ? call : authorised(call, `Bearer ${token}`))
    },
  },
  'expired-token-accepted': {
    rule: 'An expired token is refused (D)',
    operations: ofMessages,
    breaks: lettingIn(
      (reply) =>
        isObject(reply.json) && reply.json['error'] === 401 && wordsOf(reply).includes('expired'),
    ),
  },
  'limit-of-requests-not-kept': {
    rule: 'A token makes at most `totalRequests` requests (A43)',
    operations: ['sendMessage', 'getMessage', 'listMessages'],
    breaks: lettingIn(
      (reply) => reply.status === 403 && /requests are used up/.test(wordsOf(reply)),
    ),
  },
  'limit-of-amount-not-kept': {
    rule: 'A token spends at most `walletAmount` (A43)',
    operations: ['sendMessage', 'updateMessage'],
    breaks: lettingIn(
      (reply) => reply.status === 403 && wordsOf(reply).includes('the token may spend only'),
    ),
  },
  ...bugsOf<readonly OperationId[]>(
    {
      'message-of-another-account-readable': ['getMessage'],
      'recipients-of-another-account-readable': ['listRecipients', 'getRecipient'],
      'message-of-another-account-cancellable': ['cancelMessage'],
      'message-of-another-account-changeable': ['updateMessage'],
    },
    (operations) => ({
      rule: 'An account reads, changes and cancels its own messages only (D)',
      breaks: forOwner(operations),
    }),
  ),
  'list-leaks-another-account': {
    rule: "The list has the account's own messages only (D)",
    operations: ['listMessages'],
    breaks: () => {
      const senders = new Set<string>()
      return async (call, pass) => {
        const reply = await pass(call)
        if (isOf(call, 'sendMessage') && succeeded(reply)) senders.add(authorizationOf(call))
        if (!isOf(call, 'listMessages') || !succeeded(reply)) return reply
        const lists = [...senders].map((sender) => pass(authorised(call, sender)))
        const all = [reply, ...(await Promise.all(lists))].flatMap((one) => thingsIn(one))
        const data = [...new Map(all.map((summary) => [JSON.stringify(summary), summary])).values()]
        return { ...reply, json: { ...(reply.json as object), data } }
      }
    },
  },
  'token-repeated-in-refusal': {
    rule: 'A response does not repeat the token of its request (RFC 6750)',
    operations: ofMessages,
    breaks: failing(({ status, json }, call) =>
      status === 401 && isObject(json)
        ? { json: { ...json, message: `Unknown token: ${authorizationOf(call)}` } }
        : {},
    ),
  },
  ...bugsOf(
    { 'head-without-token': 'HEAD', 'options-without-token': 'OPTIONS' },
    (method): Bugs[string] => ({
      rule: 'Nothing is shown without a token (A2)',
      operations: ['getMessage', 'listMessages'],
      breaks: (sandbox) => async (call, pass) => {
        if (call.method !== method) return pass(call)
        const reply = await pass(authorised(reading(call), `Bearer ${sandbox.token()}`))
        return method === 'HEAD' ? { ...reply, json: undefined, text: '' } : reply
      },
    }),
  ),
  'patch-taken-for-put': takenForPut('PATCH', /^\/messages\//),
  'post-on-a-message-taken-for-put': takenForPut('POST', /^\/messages\/[^/]+\/?$/),
  'any-method-reads': {
    rule: 'A method that a path does not have is refused (D)',
    operations: ['listMessages', 'getMessage'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      return reply.status === 405 ? pass(reading(call)) : reply
    },
  },
  'api-key-not-checked': {
    rule: 'An account is authenticated by its API key, not by its email alone (R)',
    operations: ofTokens,
    breaks: (sandbox) => (call, pass) => {
      const [, encoded = ''] = /^Basic +(\S+)$/i.exec(authorizationOf(call)) ?? []
      const given = Buffer.from(encoded, 'base64').toString('utf8')
      const isKnown = given.startsWith(`${sandbox.credentials.email}:`)
      return pass(isKnown ? authorised(call, basic(sandbox)) : call)
    },
  },
  'tokens-leak-another-account': {
    rule: "The list has the account's own tokens only (R)",
    breaks: handling('listTokens', async ({ call, pass, sandbox }) => {
      const reply = await pass(call)
      if (!succeeded(reply)) return reply
      const accounts = sandbox.accounts.list()
      const lists = accounts.map((credentials) => pass(authorised(call, basic({ credentials }))))
      return {
        ...reply,
        json: { data: (await Promise.all(lists)).flatMap((one) => thingsIn(one)) },
      }
    }),
  },
  'token-of-another-account-readable': {
    rule: 'An account reads its own tokens only (R)',
    breaks: handling('getToken', async ({ call, pass, sandbox }) => {
      const reply = await pass(call)
      if (reply.status !== 404) return reply
      const accounts = sandbox.accounts.list()
      const all = accounts.map((credentials) => pass(authorised(call, basic({ credentials }))))
      return (await Promise.all(all)).find(succeeded) ?? reply
    }),
  },
  'token-failure-without-code': {
    rule: 'A failure of the token service has an error code (R)',
    operations: ofTokens,
    breaks: failing((reply, call) =>
      isOf(call, ofTokens) && isObject(reply.json) ? { json: { ...reply.json, error: null } } : {},
    ),
  },
}

/** Makes a call again with the token of the account that sent the message. */
function forOwner(operations: readonly OperationId[]): Break {
  return () => {
    const owners = new Map<string, string>()
    return async (call, pass) => {
      const reply = await pass(call)
      const [sent] = isOf(call, 'sendMessage') && succeeded(reply) ? thingsIn(reply) : []
      if (sent !== undefined) owners.set(String(sent['id']), authorizationOf(call))
      const owner = owners.get(call.parameters.id ?? '')
      const isForeign = isOf(call, operations) && reply.status === 404 && owner !== undefined
      return isForeign ? pass(authorised(call, owner)) : reply
    }
  }
}

function takenForPut(method: string, path: RegExp): Bugs[string] {
  return {
    rule: 'A message is changed with PUT only (D)',
    operations: ['updateMessage'],
    breaks: () => (call, pass) => {
      const isTaken = call.method === method && path.test(call.url.pathname)
      return pass(isTaken ? redirected(call, 'PUT', call.url.pathname) : call)
    },
  }
}
