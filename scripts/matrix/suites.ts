import { globSync } from 'node:fs'
import { resolve } from 'node:path'

/** Tests that are bundled together. */
export interface Suite {
  name: 'client' | 'package' | 'sandbox'
  /** The suite's name in the table. */
  title: string
  files: readonly string[]
  /** Whether the tests run on the installed package. The others test its internals and bundle the sources. */
  onPackage: boolean
}

const cwd = resolve(import.meta.dirname, '../..')

/** Finds the suites to run in the runtimes. */
export function findSuites(): Suite[] {
  return [
    {
      name: 'client',
      title: 'the client’s own tests',
      // The excluded tests concern the sources and the bundles.
      files: find('src/{client,sms}/**/*.test.ts', [
        'src/client/defaults.test.ts',
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
