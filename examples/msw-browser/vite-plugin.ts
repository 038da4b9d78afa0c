// #region plugin
import { createRequestListener } from '@remix-run/node-fetch-server'
import type { Sandbox } from 'gateway-sms/sandbox'
import type { Plugin } from 'vite'

/** Serves a sandbox under /sms-sandbox of Vite's development server. */
export function smsSandbox(sandbox: Sandbox): Plugin {
  return {
    name: 'sms-sandbox',
    configureServer: ({ middlewares }) => {
      middlewares.use(
        '/sms-sandbox',
        createRequestListener((request) => sandbox.fetch(request)),
      )
    },
  }
}
// #endregion plugin
