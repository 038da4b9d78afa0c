// The page at /docs: Swagger UI over the specs, pointed at the sandbox that serves it, and let in already.
import { authorizationFor, askForAccess, type Access } from './access.ts'
import { codeSamples, type Samples } from './code-samples.ts'

const names = ['gateway-sms', 'tokens', 'sandbox-control'] as const
type SpecName = (typeof names)[number]

/** What of Swagger UI is used here; it has no types of its own. */
declare const SwaggerUIBundle: (options: object) => unknown

const wanted = new URLSearchParams(location.search).get('of')
const name: SpecName = names.find((known) => known === wanted) ?? 'gateway-sms'
const standing = document.querySelector('#standing') as HTMLElement

for (const link of document.querySelectorAll('nav a')) {
  if (link.getAttribute('href')?.endsWith(`of=${name}`)) link.setAttribute('aria-current', 'page')
}

const [spec, samples, access] = await Promise.all([
  read<Record<string, unknown>>(`/docs/${name}.json`),
  read<Samples>('/docs/code-samples.json'),
  askForAccess(),
])
standing.textContent = inWords(access)

SwaggerUIBundle({
  dom_id: '#console',
  // The specs name the vendor's hosts; what is tried here is tried here.
  spec: { ...spec, servers: [{ url: serverOf(name), description: 'This sandbox.' }] },
  plugins: [codeSamples(samples)],
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
  requestInterceptor: (request: { url: string; headers: Record<string, string> }) => {
    const given = Object.keys(request.headers).some((key) => key.toLowerCase() === 'authorization')
    const ours = authorizationFor(name, access)
    if (!given && ours !== undefined) request.headers['Authorization'] = ours
    return request
  },
})

function serverOf(spec: SpecName): string {
  return spec === 'sandbox-control' ? `${location.origin}/_sandbox/v1` : location.origin
}

function inWords(access: Access | undefined): string {
  return access === undefined
    ? 'The sandbox has an admin token: authorise yourself below.'
    : `Let in as ${access.email}, with every scope.`
}

async function read<Json>(path: string): Promise<Json> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return (await answer.json()) as Json
}
