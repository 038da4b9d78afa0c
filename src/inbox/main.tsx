import { render } from 'preact'
import { App } from './app.tsx'
import { followEvents } from './api/events.ts'
import { keepMessages, loadMessages } from './api/messages.ts'
import { keepNow, loadNow } from './api/now.ts'
// oxlint-disable import/no-unassigned-import -- style sheets
import './styles/tokens.css'
import './styles/base.css'
import './styles/screens.css'
// oxlint-enable import/no-unassigned-import

keepMessages()
keepNow()
void loadNow()
void followEvents(() => {
  void loadMessages()
  void loadNow()
})
render(<App />, document.querySelector('#app') as HTMLElement)
