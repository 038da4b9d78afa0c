import { basic, withHeader } from '../breaking/call.ts'
import { failing, isObject, isOf, thingsIn } from '../breaking/helpers.ts'
import { succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

const makes = ['createToken', 'updateToken'] as const
const shows = [...makes, 'getToken', 'listTokens'] as const
const all = [...shows, 'deleteToken', 'listScopes'] as const

/** Who the token service lets in. */
export const credentialBugs = bugs([
  {
    id: 'api-key-not-checked',
    rule: 'An account is let in by its API key, not by its email alone.',
    source: 'R',
    operations: all,
    breaks: (sandbox) => (call, pass) => {
      const header = call.headers.get('authorization') ?? ''
      const [, encoded = ''] = /^Basic +(\S+)$/i.exec(header) ?? []
      const given = Buffer.from(encoded, 'base64').toString('utf8')
      const isKnown = given.startsWith(`${sandbox.credentials.email}:`)
      return pass(isKnown ? withHeader(call, 'authorization', basic(sandbox)) : call)
    },
  },
  {
    id: 'tokens-leak-another-account',
    rule: "The list has the account's own tokens only.",
    source: 'R',
    operations: ['listTokens'],
    breaks: (sandbox) => async (call, pass) => {
      const reply = await pass(call)
      if (!isOf(call, 'listTokens') || !isObject(reply.json) || !succeeded(reply)) return reply
      const lists = sandbox.accounts.list().map((account) => {
        return pass(withHeader(call, 'authorization', basic({ credentials: account })))
      })
      return { ...reply, json: { data: (await Promise.all(lists)).flatMap(thingsIn) } }
    },
  },
  {
    id: 'token-of-another-account-readable',
    rule: 'An account reads its own tokens only.',
    source: 'R',
    operations: ['getToken'],
    breaks: (sandbox) => async (call, pass) => {
      const reply = await pass(call)
      if (!isOf(call, 'getToken') || reply.status !== 404) return reply
      for (const credentials of sandbox.accounts.list()) {
        const other = await pass(withHeader(call, 'authorization', basic({ credentials })))
        if (succeeded(other)) return other
      }
      return reply
    },
  },
  {
    id: 'token-failure-without-code',
    rule: 'A failure of the token service has an error code.',
    source: 'R',
    operations: all,
    breaks: failing((reply, call) =>
      isOf(call, all) && isObject(reply.json) ? { json: { ...reply.json, error: null } } : {},
    ),
  },
])
