import { readFile } from 'node:fs/promises'
import { documents } from '../docs/documents.ts'
import { root } from './spec.ts'

const head = `# gateway-sms

> A careful TypeScript client for the Gateway SMS API, the whole gateway as a sandbox on your own machine, and contract tests that keep the
> two and the spec in agreement. An SMS costs money and wakes a person: the client does not repeat what may have been sent.
`

/** Renders llms.txt: the documents, one per line, for language models. */
export async function renderLlms(made: Readonly<Record<string, string>>): Promise<string> {
  const title = async (file: string) => {
    const text = made[file] ?? (await readFile(new URL(file, root), 'utf8'))
    const [, heading = file] = /^# (.+)$/mu.exec(text) ?? []
    return `- [${heading}](${file})`
  }
  const sections = Object.entries({ 'Begin here': ['README.md'], ...documents })
  const parts = await Promise.all(
    sections.map(
      async ([name, files]) =>
        `\n## ${name}\n\n${(await Promise.all(files.map(title))).join('\n')}\n`,
    ),
  )
  return `${head}${parts.join('')}
## Specs

- [The gateway](spec/gateway-sms.yaml)
- [Its token service](spec/tokens.yaml)
- [The control API of the sandbox](spec/sandbox-control.yaml)
`
}
