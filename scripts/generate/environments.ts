import { banner, literal } from './banner.ts'
import { operationsOf, type Spec } from './spec.ts'

/** Renders the vendor's hosts, which are the servers with `x-environment`. */
export function renderEnvironments(gateway: Spec, tokens: Spec): string {
  const tokenUrls = urlsOf(tokens)
  const environments = Object.entries(urlsOf(gateway)).map(([name, url]) => {
    const tokenUrl = tokenUrls[name]
    if (tokenUrl === undefined)
      throw new Error(`spec/tokens.yaml has no server for the environment '${name}'`)
    return [name, { gateway: url, tokens: tokenUrl }] as const
  })
  return (
    banner('the servers of spec/gateway-sms.yaml and spec/tokens.yaml') +
    '/** The base URLs of each environment of the vendor. */\n' +
    `export const environments = ${literal(Object.fromEntries(environments))} as const\n\n` +
    "/** One of the vendor's environments. */\n" +
    'export type Environment = keyof typeof environments\n'
  )
}

/** Renders the scopes: each combination of a method and the first segment of a path, on each host. */
export function renderScopes(gateway: Spec): string {
  const grants = operationsOf(gateway).map(({ method, path }) => {
    return `${method.toUpperCase()} /${path.split('/')[1]}`
  })
  const scopes = Object.values(urlsOf(gateway)).flatMap((url) =>
    [...new Set(grants)].map((grant) => {
      const [method, path] = grant.split(' ')
      return { method, host: new URL(url).host, path }
    }),
  )
  return (
    banner('spec/gateway-sms.yaml') +
    '/** Every scope on this gateway: each combination of a method and the first segment of a path, on each host (R). */\n' +
    `export const scopes = ${literal(scopes)} as const\n`
  )
}

function urlsOf(spec: Spec): Record<string, string> {
  return Object.fromEntries(
    spec.document.servers.flatMap((server) => {
      const environment = server['x-environment']
      return environment === undefined ? [] : [[environment, server.url]]
    }),
  )
}
