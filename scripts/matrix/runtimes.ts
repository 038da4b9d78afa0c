import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from './bundle-tests.ts'
import type { Suite } from './suites.ts'
import { toolFolder } from './tools.ts'

/** Something that runs JavaScript. */
export interface Runtime {
  /** As the table and the known differences have it. */
  name: string
  host: Host
  /** It runs the sandbox too. */
  isNode: boolean
  /** Its program, with what comes before the file; undefined if it could not be installed. */
  command: readonly string[] | undefined
  suites: readonly Suite['name'][]
  /** `fetch` tells that no connection could be made. */
  tellsUnreachable: boolean
}

/** All that the package is for. Chromium comes from Debian or is named by a variable, everything else from the npm registry. */
export function findRuntimes(): Runtime[] {
  return [
    ...['22.13', '22', '24', '26'].map((version): Runtime => ({
      name: `Node ${version}`,
      host: 'process',
      isNode: true,
      command: programOf(`node-${version}`, 'bin/node', ['--enable-source-maps', '--no-warnings']),
      suites: ['client', 'package', 'sandbox'],
      tellsUnreachable: true,
    })),
    {
      name: 'Bun',
      host: 'process',
      isNode: false,
      command: programOf('bun', 'bin/bun'),
      suites: ['client', 'package'],
      tellsUnreachable: false,
    },
    {
      name: 'Deno',
      host: 'process',
      isNode: false,
      command: programOf('deno', 'deno', ['run', '--allow-all']),
      suites: ['client', 'package'],
      tellsUnreachable: false,
    },
    {
      name: 'workerd',
      host: 'worker',
      isNode: false,
      command: existing(join(toolFolder, 'node_modules/miniflare/package.json')),
      suites: ['client', 'package'],
      tellsUnreachable: false,
    },
    {
      name: 'Chromium',
      host: 'page',
      isNode: false,
      command: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
        .map((path) => existing(process.env['CHROMIUM_PATH'] ?? path))
        .find((found) => found !== undefined),
      suites: ['client', 'package'],
      tellsUnreachable: false,
    },
  ]
}

/** The program of the package for this machine, such as `node-22-linux-x64`. */
function programOf(name: string, path: string, args: readonly string[] = []) {
  const folder = `${name}-${process.platform}-${process.arch}`
  const program = existing(join(toolFolder, 'node_modules', folder, path))
  return program && [...program, ...args]
}

function existing(path: string): readonly string[] | undefined {
  return existsSync(path) ? [path] : undefined
}
