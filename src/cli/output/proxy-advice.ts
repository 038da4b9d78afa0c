type Environment = Readonly<Record<string, string | undefined>>

/**
 * What to do where no connection was made and a proxy is set: Node's `fetch` takes no notice of the proxy unless it is told to
 * when it starts, and never of ALL_PROXY (https://nodejs.org/api/cli.html#node_use_env_proxy1).
 */
export function proxyAdvice(env: Environment): string[] {
  const isInUse =
    env['NODE_USE_ENV_PROXY'] === '1' || env['NODE_OPTIONS']?.includes('--use-env-proxy')
  const name = isInUse ? undefined : names.find((each) => (env[each] ?? '').trim() !== '')
  if (name === undefined) return []
  // It is the last, so that no other is set.
  const also = /^all_proxy$/iu.test(name) ? 'put it into HTTPS_PROXY and ' : ''
  return [
    `The proxy in ${name} was not used. To use it, ${also}set NODE_USE_ENV_PROXY=1 (Node 22.21, or 24 and later).`,
  ]
}

const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
])
