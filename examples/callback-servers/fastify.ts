// #region fastify
// fastify.ts
import { createRequest } from '@remix-run/node-fetch-server'
import fastify, { type FastifyInstance } from 'fastify'
import type { Receive } from './receive.ts'

export function createFastify(receive: Receive): FastifyInstance {
  const app = fastify()
  app.register((callbacks, _, done) => {
    // Leaves the body to parseCallback(). This affects this plugin only.
    callbacks.removeAllContentTypeParsers()
    callbacks.addContentTypeParser('*', (_request, _payload, ready) => ready(null))
    callbacks.post('/sms', async (request, reply) => {
      const response = await receive(createRequest(request.raw, reply.raw))
      return await reply.send(response)
    })
    done()
  })
  return app
}
// #endregion fastify
