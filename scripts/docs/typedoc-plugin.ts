// Adds the documents to the reference, titled by their headings and grouped in sections.
import { globSync } from 'node:fs'
import {
  Application,
  Converter,
  type CommentDisplayPart,
  type Context,
  type DocumentReflection,
} from 'typedoc'
import { documents } from './documents.ts'

export function load(app: Application): void {
  // Set after typedoc.json has been read, which would override it.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const decisions = globSync('docs/decisions/0*.md').toSorted()
    app.options.setValue('projectDocuments', [...Object.values(documents).flat(), ...decisions])
    app.options.setValue('groupOrder', [...Object.keys(documents), 'Decisions', '*'])
  })
  app.converter.on(
    Converter.EVENT_CREATE_DOCUMENT,
    (_: undefined, document: DocumentReflection) => {
      document.frontmatter['group'] = sectionOf(`${document.name}.md`)
      document.name = headingOf(document)
    },
  )
  // The first page already shows the project's name, which is also the README's heading.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const [start] = project.readme ?? []
    if (start !== undefined) start.text = start.text.replace(/^# .+\n+/u, '')
  })
}

function headingOf({ name, content }: DocumentReflection): string {
  const text = content.map((part: CommentDisplayPart) => part.text).join('')
  const [, heading] = /^# (.+)$/mu.exec(text) ?? []
  if (heading === undefined) throw new Error(`${name}.md has no heading`)
  return heading.replaceAll('`', '')
}

function sectionOf(file: string): string {
  const [section] = Object.entries(documents).find(([, files]) => files.includes(file)) ?? [
    'Decisions',
  ]
  return section
}
