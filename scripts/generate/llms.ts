import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documents } from '../docs/documents.ts'
import { root } from './spec.ts'

const head = `# gateway-sms

> A TypeScript client and a local sandbox for the Gateway SMS API of the provider Openapi (messaggisms.com), with contract tests that keep both and the
> spec in agreement. The client never retries a send that may have gone through.
`

/** Renders llms.txt, a list of the documents for language models. */
export async function renderLlms(made: Readonly<Record<string, string>>): Promise<string> {
  const title = async (file: string) => {
    const text = made[file] ?? (await readFile(join(root, file), 'utf8'))
    const [, heading = file] = /^# (.+)$/mu.exec(text) ?? []
    return `- [${heading}](${file})`
  }
  const sections = Object.entries({ 'Start here': ['README.md'], ...documents })
  const parts = await Promise.all(
    sections.map(
      async ([name, files]) =>
        `\n## ${name}\n\n${(await Promise.all(files.map(title))).join('\n')}\n`,
    ),
  )
  return `${head}${parts.join('')}
## Specs

- [The gateway](spec/gateway-sms.yaml)
- [The token service](spec/tokens.yaml)
- [The sandbox control API](spec/sandbox-control.yaml)
`
}
