import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumPath } from '../../tools/chromium.ts'
import type { Host } from './bundle-tests.ts'
import type { Suite } from './suites.ts'
import { toolFolder } from './tools.ts'

/** A JavaScript runtime. */
export interface Runtime {
  /** The runtime's name in the table and in the known differences. */
  name: string
  host: Host
  /** Whether it also runs the sandbox. */
  isNode: boolean
  /** The program, and its arguments before the file; undefined if it could not be installed. */
  command: readonly string[] | undefined
  suites: readonly Suite['name'][]
  /** Whether `fetch` reports that no connection could be made. */
  tellsUnreachable: boolean
}

/**
 * Finds all supported runtimes. Chromium is the machine's; the others come from the npm registry.
 */
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
      command: chromiumPath === undefined ? undefined : [chromiumPath],
      suites: ['client', 'package'],
      tellsUnreachable: false,
    },
  ]
}

/** Finds the program in the package for this machine, such as `node-22-linux-x64`. */
function programOf(name: string, path: string, args: readonly string[] = []) {
  const folder = `${name}-${process.platform}-${process.arch}`
  const program = existing(join(toolFolder, 'node_modules', folder, path))
  return program && [...program, ...args]
}

function existing(path: string): readonly string[] | undefined {
  return existsSync(path) ? [path] : undefined
}
