import type { Break } from '../breaking/broken-gateway.ts'
import { reading, withHeader } from '../breaking/call.ts'
import { asking, isOf } from '../breaking/helpers.ts'
import { succeeded } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** Tokens as the token service keeps them. */
export const tokenBugs = bugs([
  {
    id: 'update-loses-the-name',
    rule: 'A PATCH changes what it names, and leaves the rest.',
    source: 'R',
    breaks: asking('updateToken', (body) => ({ name: '', ...body })),
  },
  {
    id: 'token-list-ignores-limit',
    rule: 'The list has at most `limit` tokens.',
    source: 'R',
    operations: ['listTokens'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const isPage = isOf(call, 'listTokens') && succeeded(reply)
      return isPage ? pass(reading(call, withoutQuery(call.url, 'limit'))) : reply
    },
  },
  {
    id: 'token-list-ignores-skip',
    rule: 'The list leaves out the first `skip` tokens.',
    source: 'R',
    operations: ['listTokens'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const isPage = isOf(call, 'listTokens') && succeeded(reply)
      return isPage ? pass(reading(call, withoutQuery(call.url, 'skip'))) : reply
    },
  },
  {
    id: 'limit-of-requests-not-kept',
    rule: 'A token makes at most `totalRequests` requests.',
    source: 'A43',
    operations: ['sendMessage', 'getMessage', 'listMessages'],
    breaks: letting(/all its \d+ requests\b(?! that)/),
  },
  {
    id: 'limit-of-amount-not-kept',
    rule: 'A token spends at most `walletAmount`.',
    source: 'A43',
    operations: ['sendMessage', 'updateMessage'],
    breaks: letting(/left of its amount/),
  },
])

function withoutQuery(url: URL, name: string): string {
  const query = new URLSearchParams(url.searchParams)
  query.delete(name)
  return `${url.pathname}?${query}`
}

/** Lets in who is refused for a limit of his token, with other words than for a scope. */
function letting(words: RegExp): Break {
  return (sandbox) => async (call, pass) => {
    const reply = await pass(call)
    if (reply.status !== 403 || !words.test(JSON.stringify(reply.json))) return reply
    return pass(withHeader(call, 'authorization', `Bearer ${sandbox.token()}`))
  }
}
