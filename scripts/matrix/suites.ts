import { globSync } from 'node:fs'
import { resolve } from 'node:path'

/** Tests that are bundled together. */
export interface Suite {
  name: 'client' | 'package' | 'sandbox'
  /** What the table says. */
  title: string
  files: readonly string[]
  /** Whether they run on the installed package; the others are about its inner parts, and bundle the sources. */
  onPackage: boolean
}

const cwd = resolve(import.meta.dirname, '../..')

/** What is run in the runtimes. */
export function findSuites(): Suite[] {
  return [
    {
      name: 'client',
      title: 'the client’s own tests',
      // Those that are left out are about bundles and not about what runs.
      files: find('src/{client,sms}/**/*.test.ts', [
        'src/client/on-demand/load.test.ts',
        'src/client/phone-number/phone-number.lazy.test.ts',
      ]),
      onPackage: false,
    },
    {
      name: 'package',
      title: 'the package over the network',
      files: find('tests/matrix/suite/*.ts'),
      onPackage: true,
    },
    {
      name: 'sandbox',
      title: 'client and sandbox in process',
      files: [
        ...find('tests/sandbox/behaviour/*.test.ts'),
        ...find('tests/{managed-token,callbacks,polling,sending}.test.ts'),
      ],
      onPackage: true,
    },
  ]
}

function find(pattern: string, except: readonly string[] = []): string[] {
  return globSync(pattern, { cwd })
    .filter((file) => !except.includes(file))
    .toSorted()
}
