// #region hono
// hono.ts
import { Hono } from 'hono'
import type { Receive } from './receive.ts'

export function createHono(receive: Receive): Hono {
  return new Hono().post('/sms', (context) => receive(context.req.raw))
}
// #endregion hono
