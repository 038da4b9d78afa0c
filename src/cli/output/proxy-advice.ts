type Environment = Readonly<Record<string, string | undefined>>

/**
 * After a connection has failed without a proxy, explains how to use the proxy that an environment variable names. Node's
 * `fetch` uses such a proxy only if proxies from the environment were enabled at startup, and always ignores ALL_PROXY
 * (https://nodejs.org/api/cli.html#node_use_env_proxy1).
 */
export function proxyAdvice(env: Environment): string[] {
  const isInUse =
    env['NODE_USE_ENV_PROXY'] === '1' || env['NODE_OPTIONS']?.includes('--use-env-proxy')
  const name = isInUse ? undefined : names.find((each) => (env[each] ?? '').trim() !== '')
  if (name === undefined) return []
  // ALL_PROXY is last in the list, so it is found only if no other variable is set.
  const also = /^all_proxy$/iu.test(name) ? 'copy it to HTTPS_PROXY and ' : ''
  return [
    `The proxy in ${name} was not used. To use it, ${also}set NODE_USE_ENV_PROXY=1 (in Node 22.21 or a later 22.x release, or in Node 24 or later).`,
  ]
}

const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
])
