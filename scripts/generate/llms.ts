import { readdir, readFile } from 'node:fs/promises'
import { root } from './spec.ts'

const head = `# gateway-sms

> A careful TypeScript client for the Gateway SMS API, the whole gateway as a sandbox on your own machine, and contract tests that keep the
> two and the spec in agreement. An SMS costs money and wakes a person: the client does not repeat what may have been sent.

`

/** What there is to read, a line each, for programs that read. */
export async function renderLlms(own: Readonly<Record<string, string>>): Promise<string> {
  const guides = (await readdir(new URL('docs/guides/', root))).filter((name) =>
    name.endsWith('.md'),
  )
  const files = [
    'README.md',
    ...new Set([...guides.map((name) => `docs/guides/${name}`), ...Object.keys(own)].toSorted()),
    'docs/sandbox-numbers.md',
    'docs/sandbox-control-api.md',
    'spec/README.md',
    'examples/README.md',
    'postman/README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
  ]
  const lines = await Promise.all(
    files.map(async (file) => {
      const text = own[file] ?? (await readFile(new URL(file, root), 'utf8'))
      const [, title = file] = /^# (.+)$/m.exec(text) ?? []
      return `- [${title}](${file})`
    }),
  )
  return `${head}## Documents

${lines.join('\n')}

## Specs

- [The gateway](spec/gateway-sms.yaml)
- [Its token service](spec/tokens.yaml)
- [The control API of the sandbox](spec/sandbox-control.yaml)
`
}
