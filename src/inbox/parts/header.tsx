import { startHint } from '../act.ts'
import { connection } from '../api/events.ts'
import { accounts, clock } from '../api/now.ts'
import { screenNames, to, type ScreenName } from '../route.ts'
import { euro } from '../words.ts'
import { helpIsOpen } from './key-list.ts'

export const titles: Record<ScreenName, string> = {
  messages: 'Messages',
  phone: 'Phone',
  compose: 'Compose',
  controls: 'Controls',
}

/** The header of all pages, including the API console. */
export function Header({ current }: { current: ScreenName | 'docs' }) {
  const [account] = accounts.value
  const { now, kind } = clock.value ?? {}
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="bar">
        <a class="brand" href="/">
          <img src="/inbox/icon.svg" alt="Gateway SMS sandbox" width="22" height="22" />
          <span aria-hidden="true">
            Gateway SMS <em>sandbox</em>
          </span>
        </a>
        <nav aria-label="Screens">
          {screenNames.map((name) => (
            <a
              key={name}
              href={current === 'docs' ? `/${to(name)}` : to(name)}
              aria-current={name === current ? 'page' : undefined}
            >
              {titles[name]}
            </a>
          ))}
          <a href="/docs" aria-current={current === 'docs' ? 'page' : undefined}>
            API
          </a>
        </nav>
        <div class="standing">
          <span class={connection.value === 'live' ? 'live' : 'live lost'}>
            <span>{connection.value === 'live' ? 'live' : 'offline'}</span>
          </span>
          {now !== undefined && (
            <time dateTime={now} title={`The sandbox's clock (${kind})`}>
              {now.slice(0, 16).replace('T', ' ')}
            </time>
          )}
          {account !== undefined && (
            <span class="credit" title={`Credit of ${account.email}`}>
              {euro(account.credit)}
            </span>
          )}
          {current !== 'docs' && (
            <button
              type="button"
              class="quiet"
              aria-label="Keyboard shortcuts"
              onClick={() => (helpIsOpen.value = true)}
            >
              ?
            </button>
          )}
        </div>
      </header>
      {connection.value === 'gone' && (
        <p class="offline" role="alert">
          The sandbox is not running. To start it, run <code>{startHint}</code>. This page then
          reconnects automatically.
        </p>
      )}
    </>
  )
}
