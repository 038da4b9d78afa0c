import { useEffect } from 'preact/hooks'
import { isLocked } from './api/admin-token.ts'
import { isLive } from './api/events.ts'
import { accounts, clock } from './api/now.ts'
import { Announcer } from './parts/announcer.tsx'
import { Help } from './parts/help.tsx'
import { helpIsOpen } from './parts/key-list.ts'
import { listenToKeys } from './parts/keys.ts'
import { Unlock } from './parts/unlock.tsx'
import { route, to, type ScreenName } from './route.ts'
import { ComposeScreen } from './screens/compose/compose.tsx'
import { ControlsScreen } from './screens/controls/controls.tsx'
import { MessagesScreen } from './screens/messages/messages.tsx'
import { PhoneScreen } from './screens/phone/phone.tsx'
import { euro } from './words.ts'

const titles: Record<ScreenName, string> = {
  messages: 'Messages',
  phone: 'Phone',
  compose: 'Compose',
  controls: 'Controls',
}

const screens = {
  messages: MessagesScreen,
  phone: PhoneScreen,
  compose: ComposeScreen,
  controls: ControlsScreen,
} as const

/** The page: what is always there, and one screen. */
export function App() {
  useEffect(() => listenToKeys(), [])
  const { screen } = route.value
  useEffect(() => {
    document.title = `${titles[screen]} · Gateway SMS sandbox`
  }, [screen])
  const Screen = screens[screen]
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="bar">
        <span class="brand">
          <img src="/inbox/icon.svg" alt="" width="24" height="24" />
          Gateway SMS <em>sandbox</em>
        </span>
        <nav aria-label="Screens">
          {(Object.keys(titles) as ScreenName[]).map((name) => (
            <a key={name} href={to(name)} aria-current={name === screen ? 'page' : undefined}>
              {titles[name]}
            </a>
          ))}
          <a href="/docs">API</a>
        </nav>
        <Standing />
      </header>
      <main id="main" tabIndex={-1}>
        {isLocked.value ? <Unlock /> : <Screen />}
      </main>
      <Announcer />
      <Help />
    </>
  )
}

/** The time and the credit, which are looked for all the time. */
function Standing() {
  const [account] = accounts.value
  const { now, kind } = clock.value ?? {}
  return (
    <div class="standing">
      <span
        class={isLive.value ? 'live' : 'live lost'}
        title={isLive.value ? 'Told of everything as it happens' : 'No connection; trying again'}
      >
        {isLive.value ? 'live' : 'reconnecting…'}
      </span>
      {now !== undefined && (
        <span title={`The sandbox's clock, ${kind}`}>
          <time dateTime={now}>{now.slice(0, 16).replace('T', ' ')}</time>
        </span>
      )}
      {account !== undefined && (
        <span title={`Credit of ${account.email}`}>{euro(account.credit)}</span>
      )}
      <button
        type="button"
        class="quiet"
        aria-label="Keyboard shortcuts"
        onClick={() => (helpIsOpen.value = true)}
      >
        ?
      </button>
    </div>
  )
}
