// The page at /docs: Swagger UI over the specs, pointed at the sandbox that serves it, and authenticated already.
import { render } from 'preact'
import { adminToken } from '../inbox/api/admin-token.ts'
import { followEvents } from '../inbox/api/events.ts'
import { tokenOf } from '../inbox/api/gateway.ts'
import { accounts, keepNow, loadNow } from '../inbox/api/now.ts'
import { Header } from '../inbox/parts/header.tsx'
import { codeSamples, type Samples } from './code-samples.ts'
// oxlint-disable import/no-unassigned-import -- style sheets
import '../inbox/styles/tokens.css'
import '../inbox/styles/base.css'
import './console.css'
// oxlint-enable import/no-unassigned-import

const names = ['gateway-sms', 'tokens', 'sandbox-control'] as const
type SpecName = (typeof names)[number]

interface SwaggerUi {
  preauthorizeApiKey(scheme: string, key: string): void
  preauthorizeBasic(scheme: string, user: string, password: string): void
}

/** What of Swagger UI is used here; it has no types of its own. */
declare const SwaggerUIBundle: (options: object) => SwaggerUi

/** What a screen reader needs, and Swagger UI leaves out. */
const mended: Record<string, Record<string, string>> = {
  '.information-container': { role: 'region', 'aria-label': 'About this API' },
  '.scheme-container': { role: 'region', 'aria-label': 'Authorization' },
  h1: { role: 'heading', 'aria-level': '1' },
  h3: { role: 'heading', 'aria-level': '2' },
  h4: { role: 'heading', 'aria-level': '3' },
  h5: { role: 'heading', 'aria-level': '4' },
  pre: { tabindex: '0' },
  'textarea.body-param__text': { 'aria-label': 'Request body' },
}

const wanted = new URLSearchParams(location.search).get('of')
const name: SpecName = names.find((known) => known === wanted) ?? 'gateway-sms'

render(<Header current="docs" />, document.querySelector('#head') as HTMLElement)
for (const link of document.querySelectorAll('.documents a')) {
  if (link.getAttribute('href')?.endsWith(`of=${name}`)) link.setAttribute('aria-current', 'page')
}
const darkTheme = matchMedia('(prefers-color-scheme: dark)')
const setTheme = () => document.documentElement.classList.toggle('dark-mode', darkTheme.matches)
setTheme()
darkTheme.addEventListener('change', setTheme)
new MutationObserver(mendRoles).observe(document.querySelector('#console') as HTMLElement, {
  childList: true,
  subtree: true,
})
keepNow()
void followEvents(() => void loadNow())

const [spec, samples] = await Promise.all([
  read<Record<string, unknown>>(`/docs/${name}.json`),
  read<Samples>('/docs/code-samples.json'),
  loadNow(),
])
const [account] = accounts.value
const token = account && (await tokenOf(account.email).catch(() => undefined))
const needsNothing = name === 'sandbox-control' && adminToken.value === ''

const ui = SwaggerUIBundle({
  dom_id: '#console',
  // The specs name the vendor's hosts; what is tried here is tried here.
  spec: {
    ...spec,
    servers: [{ url: name === 'sandbox-control' ? '/_sandbox/v1' : '/' }],
    // Without an admin token everything is open: no padlocks.
    ...(needsNothing && { security: [], components: withoutSchemes(spec['components']) }),
  },
  plugins: [codeSamples(samples)],
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  tryItOutEnabled: true,
  validatorUrl: null,
  // Its colours are for one theme.
  syntaxHighlight: false,
  onComplete: () => authenticate(),
})

function authenticate(): void {
  const status = document.querySelector('#standing') as HTMLElement
  if (name === 'sandbox-control') {
    if (adminToken.value !== '') ui.preauthorizeApiKey('adminToken', adminToken.value)
    status.textContent = adminToken.value === '' ? 'No authentication needed' : 'Authenticated'
    return
  }
  if (account === undefined || token === undefined) {
    status.textContent = 'This sandbox has an admin token: enter it in the inbox, then reload'
    return
  }
  if (name === 'tokens') ui.preauthorizeBasic('basicAuth', account.email, account.apiKey)
  else ui.preauthorizeApiKey('bearerAuth', token)
  status.textContent = `Authenticated as ${account.email}`
}

function mendRoles(): void {
  for (const [selector, attributes] of Object.entries(mended)) {
    for (const element of document.querySelectorAll(`#console ${selector}`)) {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    }
  }
}

function withoutSchemes(components: unknown): object {
  return { ...(components as object), securitySchemes: {} }
}

async function read<Json>(path: string): Promise<Json> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} responded with ${response.status}`)
  return (await response.json()) as Json
}
