import { useEffect } from 'preact/hooks'
import { isLocked } from '../../api/admin-token.ts'
import { controlPath } from '../../api/control.ts'
import { useChanges } from '../../use-data.ts'
import { route, to } from '../../route.ts'
import { AssumptionsSection } from './assumptions.tsx'
import { CallbacksSection } from './callbacks.tsx'
import { CreditSection } from './credit.tsx'
import { DangerSection } from './danger.tsx'
import { DeliverySection } from './delivery.tsx'
import { FaultsSection } from './faults.tsx'
import { RequestsSection } from './requests.tsx'
import { TimeSection } from './time.tsx'

const sections = {
  time: ['Time', "Show or advance the sandbox's clock.", TimeSection],
  delivery: [
    'Delivery',
    'Choose the outcomes of deliveries and the rate at which messages are sent.',
    DeliverySection,
  ],
  faults: ['Faults', 'Make requests fail on purpose.', FaultsSection],
  credit: ['Credit and tokens', 'Manage accounts and their credit and tokens.', CreditSection],
  callbacks: [
    'Callbacks',
    'See pending and recent callback attempts and their responses.',
    CallbacksSection,
  ],
  requests: [
    'Requests',
    'See the last 1,000 requests to the gateway and its token service.',
    RequestsSection,
  ],
  assumptions: [
    'Assumptions',
    'See how the sandbox behaves where the documentation is silent. To change an assumption, restart the sandbox with --assume.',
    AssumptionsSection,
  ],
  danger: ['Danger', "Export, replace or delete the sandbox's data.", DangerSection],
} as const

type Name = keyof typeof sections
const names = Object.keys(sections) as Name[]

/** The sandbox's controls, in sections. */
export function ControlsScreen() {
  const version = useChanges()
  const { about } = route.value
  const current = names.find((name) => name === about) ?? 'time'
  const [title, purpose, Section] = sections[current]
  useEffect(() => {
    document
      .querySelector('.sections [aria-current]')
      ?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [current])
  return (
    <div class="controls">
      <nav class="sections" aria-label="Sections">
        {names.map((name) => (
          <a
            key={name}
            href={to('controls', name)}
            aria-current={name === current ? 'true' : undefined}
          >
            {sections[name][0]}
          </a>
        ))}
        {!isLocked.value && (
          <p class="hint">
            <a href={`${controlPath}/metrics`}>Metrics</a>{' '}
            <a href={`${controlPath}/health`}>Health</a>{' '}
            <a href={`${controlPath}/ready`}>Readiness</a>
          </p>
        )}
      </nav>
      <section class="section" aria-labelledby="section-title">
        <header>
          <h1 id="section-title">{title}</h1>
          <p class="hint">{purpose}</p>
        </header>
        <Section key={current} version={version} />
      </section>
    </div>
  )
}
