// #region express
// express.ts
import { createRequestListener } from '@remix-run/node-fetch-server'
import express, { type Express } from 'express'
import type { Receive } from './receive.ts'

export function createExpress(receive: Receive): Express {
  const app = express()
  // Before express.json(), which would consume the body.
  app.post('/sms', createRequestListener(receive))
  app.use(express.json())
  return app
}
// #endregion express
