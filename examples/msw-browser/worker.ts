// #region worker
import { bypass, http } from 'msw'
import { setupWorker } from 'msw/browser'

export const worker = setupWorker(
  http.all('https://test.ws.messaggisms.com/*', async ({ request }) => {
    const { method, headers, url } = request
    const body = method === 'GET' ? null : await request.blob()
    return await fetch(bypass(`/sms-sandbox${new URL(url).pathname}`, { method, headers, body }))
  }),
)
// #endregion worker
