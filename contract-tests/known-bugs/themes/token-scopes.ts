import { both } from '../breaking/broken-gateway.ts'
import { withJson } from '../breaking/call.ts'
import {
  respondingTo,
  asking,
  isObject,
  refusing,
  thingsIn,
  type Dependencies,
} from '../breaking/helpers.ts'
import { failure, succeeded, type Reply } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** The scopes that tokens are made with. */
export const tokenScopeBugs = bugs([
  {
    id: 'malformed-scopes-accepted',
    rule: 'A scope that is not of the form METHOD:host/path responds with 422 with code 80.',
    source: 'R',
    breaks: refusing('createToken', 80, withoutScopes),
  },
  {
    id: 'scopes-not-required',
    rule: 'A request for a token without scopes responds with 422 with code 70.',
    source: 'R',
    breaks: refusing('createToken', 70, withoutScopes),
  },
  {
    id: 'update-has-codes-of-create',
    rule: 'PATCH has codes of its own: 100 for scopes of the wrong form, 110 for scopes that are none.',
    source: 'R',
    operations: ['updateToken'],
    breaks: both(
      refusing('updateToken', 100, () => failure(422, 80)),
      refusing('updateToken', 110, () => failure(422, 90)),
    ),
  },
  {
    id: 'all-scopes-granted',
    rule: 'A token has the scopes that were asked for, and no others.',
    source: 'R',
    breaks: asking('createToken', (body) =>
      isAcceptable(body.scopes) ? { ...body, scopes: ['*:*/*'] } : body,
    ),
  },
  {
    id: 'scopes-without-put',
    rule: 'The API has four scopes for each host: GET, POST, PUT and DELETE.',
    source: 'R',
    breaks: respondingTo('listScopes', (reply) => ({
      json: {
        data: thingsIn(reply).filter((scope) => isObject(scope) && scope['method'] !== 'PUT'),
      },
    })),
  },
])

/** Makes a token all the same, and shows it with the scopes that were asked for. */
async function withoutScopes(_: Reply, { call, pass }: Dependencies): Promise<Partial<Reply>> {
  const given = isObject(call.json) ? call.json : {}
  const reply = await pass(
    withJson(call, { ...given, scopes: ['GET:ws.messaggisms.com/messages'] }),
  )
  const scopes = Array.isArray(given['scopes']) ? given['scopes'] : []
  return succeeded(reply) ? { ...reply, json: { ...(reply.json as object), scopes } } : reply
}

function isAcceptable(scopes: unknown): boolean {
  const form = /^(\*|GET|POST|PUT|DELETE):(test\.)?ws\.messaggisms\.com\/messages/
  return (
    Array.isArray(scopes) &&
    scopes.length > 0 &&
    scopes.every((scope) => typeof scope === 'string' && form.test(scope))
  )
}
