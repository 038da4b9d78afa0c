// #region worker
import { bypass, http } from 'msw'
import { setupWorker } from 'msw/browser'

export const worker = setupWorker(
  http.all('https://test.ws.messaggisms.com/*', ({ request }) => {
    const { pathname, search } = new URL(request.url)
    return fetch(bypass(new Request(`/sms-sandbox${pathname}${search}`, request)))
  }),
)
// #endregion worker
