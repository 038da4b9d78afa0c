import { render } from 'preact'
import { App } from './app.tsx'
import { followEvents } from './api/events.ts'
import { keepMessages, loadMessages } from './api/messages.ts'
import { keepNow, loadNow } from './api/now.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './styles/main.css'

keepMessages()
keepNow()
void loadMessages()
void loadNow()
void followEvents(() => {
  void loadMessages()
  void loadNow()
})
render(<App />, document.querySelector('#app') as HTMLElement)
