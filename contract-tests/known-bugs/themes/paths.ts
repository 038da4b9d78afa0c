import { reading, redirected } from '../breaking/call.ts'
import { instead, isOf } from '../breaking/helpers.ts'
import { response, failure } from '../breaking/reply.ts'
import { bugs } from '../known-bug.ts'

/** Paths and methods. */
export const pathBugs = bugs([
  {
    id: 'patch-taken-for-put',
    rule: 'A message is changed with PUT; the path takes no PATCH.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: () => (call, pass) => {
      const isPatch = call.method === 'PATCH' && call.url.pathname.startsWith('/messages/')
      return pass(isPatch ? redirected(call, 'PUT', call.url.pathname) : call)
    },
  },
  {
    id: 'post-on-a-message-taken-for-put',
    rule: 'A message is changed with PUT; its path takes no POST.',
    source: 'D',
    operations: ['updateMessage'],
    breaks: () => (call, pass) => {
      const isPost = call.method === 'POST' && /^\/messages\/[^/]+\/?$/.test(call.url.pathname)
      return pass(isPost ? redirected(call, 'PUT', call.url.pathname) : call)
    },
  },
  {
    id: 'unknown-path-200',
    rule: 'A path that the gateway does not have responds with 404.',
    source: 'D',
    operations: ['listMessages'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      return call.operationId === undefined && reply.status === 404 ? response(200, {}) : reply
    },
  },
  {
    id: 'any-method-reads',
    rule: 'A method that a path does not have is refused.',
    source: 'D',
    operations: ['listMessages', 'getMessage'],
    breaks: () => async (call, pass) => {
      const reply = await pass(call)
      const read = reading(call, call.url.pathname)
      return reply.status === 405 ? pass(read) : reply
    },
  },
  {
    id: 'update-without-slash-only',
    rule: 'PUT is taken at `/messages/{id}/` too, as the document writes it.',
    source: 'A18',
    breaks: instead('updateMessage', ({ call }) =>
      call.url.pathname.endsWith('/') ? failure(404, 404, 'There is nothing here') : undefined,
    ),
  },
  {
    id: 'slash-redirected',
    rule: 'A path is taken as it is written, not redirected to its other form.',
    source: 'A18',
    breaks: instead(['sendMessage', 'listMessages'], ({ call }) => {
      const location = new Headers({ location: '/messages/' })
      const isShort = call.url.pathname === '/messages'
      return isShort ? { status: 301, headers: location, json: undefined } : undefined
    }),
  },
  {
    id: 'upper-case-id-accepted',
    rule: 'An id that is not of the form of an id responds with 406.',
    source: 'R',
    operations: ['getMessage'],
    breaks: () => (call, pass) =>
      pass(isOf(call, 'getMessage') ? reading(call, call.url.pathname.toLowerCase()) : call),
  },
])
