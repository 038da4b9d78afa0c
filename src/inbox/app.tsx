import { useEffect } from 'preact/hooks'
import { isLocked } from './api/admin-token.ts'
import { Announcer } from './parts/announcer.tsx'
import { Header, titles } from './parts/header.tsx'
import { Help } from './parts/help.tsx'
import { listenToKeys } from './parts/keys.ts'
import { Unlock } from './parts/unlock.tsx'
import { route } from './route.ts'
import { ComposeScreen } from './screens/compose/compose.tsx'
import { ControlsScreen } from './screens/controls/controls.tsx'
import { MessagesScreen } from './screens/messages/messages.tsx'
import { PhoneScreen } from './screens/phone/phone.tsx'

const screens = {
  messages: MessagesScreen,
  phone: PhoneScreen,
  compose: ComposeScreen,
  controls: ControlsScreen,
} as const

/** The page, with its permanent parts and the current screen. */
export function App() {
  useEffect(() => listenToKeys(), [])
  const { screen } = route.value
  useEffect(() => {
    document.title = `${titles[screen]} · Gateway SMS sandbox`
  }, [screen])
  const Screen = screens[screen]
  return (
    <>
      <Header current={screen} />
      <main id="main" tabIndex={-1}>
        {isLocked.value ? <Unlock /> : <Screen />}
      </main>
      <Announcer />
      <Help />
    </>
  )
}
