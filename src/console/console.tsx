// The page at /docs. It documents the operations of the specs, and can call them on the sandbox that serves the page.
import { render } from 'preact'
import { adminToken } from '../inbox/api/admin-token.ts'
import { controlPath } from '../inbox/api/control.ts'
import { followEvents } from '../inbox/api/events.ts'
import { tokenOf } from '../inbox/api/gateway.ts'
import { accounts, keepNow, loadNow } from '../inbox/api/now.ts'
import { Header } from '../inbox/parts/header.tsx'
import type { Samples } from './code-samples.tsx'
import { operationsOf, type Spec } from './openapi.ts'
import { OperationView, type Page } from './operation-view.tsx'
import { Prose } from './prose.tsx'
// oxlint-disable import/no-unassigned-import -- style sheets
import '../inbox/styles/tokens.css'
import '../inbox/styles/base.css'
import './console.css'
// oxlint-enable import/no-unassigned-import

const specs = { 'gateway-sms': 'Messages', tokens: 'Tokens', 'sandbox-control': 'Control' } as const
type SpecName = keyof typeof specs

const wanted = new URLSearchParams(location.search).get('of') ?? ''
const name: SpecName = wanted in specs ? (wanted as SpecName) : 'gateway-sms'
const base = name === 'sandbox-control' ? controlPath : ''

keepNow()
void followEvents(() => void loadNow())
const [spec, samples] = await Promise.all([
  read<Spec>(`/docs/${name}.json`),
  read<Samples>('/docs/code-samples.json'),
  loadNow(),
])
const { status, credentials } = await authenticate()
render(
  <Console page={{ spec, base, credentials, samples }} />,
  document.querySelector('#app') as HTMLElement,
)
document.getElementById(location.hash.slice(1))?.scrollIntoView()

function Console({ page }: { page: Page }) {
  const { title, description = '' } = spec.info
  const operations = operationsOf(spec)
  return (
    <>
      <Header current="docs" />
      <div class="documents">
        <nav aria-label="Documents">
          {Object.entries(specs).map(([each, label]) => (
            <a
              key={each}
              href={`/docs?of=${each}`}
              aria-current={each === name ? 'page' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        <p class="hint" role="status">
          {status}
        </p>
      </div>
      <main id="main" class="console" tabIndex={-1}>
        <h1>{title}</h1>
        <Prose text={description} />
        {(spec.tags ?? []).map(({ name: tag, description: about = '' }) => (
          <section key={tag} aria-label={tag}>
            <h2>{tag}</h2>
            <Prose text={about} />
            {operations
              .filter((operation) => operation.tag === tag)
              .map((operation) => (
                <OperationView key={operation.id} page={page} operation={operation} />
              ))}
          </section>
        ))}
      </main>
    </>
  )
}

/**
 * Returns the credentials of the sandbox's first account or, on the page of the control API, the admin token. Also returns the
 * authentication status that the page shows.
 */
async function authenticate(): Promise<{ status: string; credentials: Page['credentials'] }> {
  if (name === 'sandbox-control') {
    return adminToken.value === ''
      ? { status: 'Requests are sent without authentication', credentials: {} }
      : { status: 'Authenticated', credentials: { adminToken: `Bearer ${adminToken.value}` } }
  }
  const [account] = accounts.value
  const token = account && (await tokenOf(account.email).catch(() => undefined))
  if (account === undefined || token === undefined) {
    return {
      status:
        'This sandbox requires an admin token. Enter the token in the inbox, then reload this page.',
      credentials: { bearerAuth: '', basicAuth: '', refreshAuth: '' },
    }
  }
  return {
    status: `Authenticated as ${account.email}`,
    credentials: {
      bearerAuth: `Bearer ${token}`,
      basicAuth: `Basic ${btoa(`${account.email}:${account.apiKey}`)}`,
      // Left empty: the header requires the refresh token of the token in the path, and the page does not know it.
      refreshAuth: '',
    },
  }
}

async function read<Json>(path: string): Promise<Json> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} responded with ${response.status}`)
  return (await response.json()) as Json
}
