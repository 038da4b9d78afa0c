// Adds the documents to the reference, with their headings as titles, grouped in sections.
import { globSync } from 'node:fs'
import {
  Application,
  Converter,
  type CommentDisplayPart,
  type Context,
  type DocumentReflection,
  type ProjectReflection,
} from 'typedoc'
import { documents } from './documents.ts'

const overview = 'Decisions'

export function load(app: Application): void {
  // This is set after typedoc.json has been read, which would otherwise override it.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const decisions = globSync('docs/decisions/0*.md').toSorted()
    app.options.setValue('projectDocuments', [...Object.values(documents).flat(), ...decisions])
    app.options.setValue('groupOrder', [...Object.keys(documents), '*'])
  })
  app.converter.on(
    Converter.EVENT_CREATE_DOCUMENT,
    (_: undefined, document: DocumentReflection) => {
      document.frontmatter['group'] = sectionOf(`${document.name}.md`)
      document.name = headingOf(document)
    },
  )
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    // The first page already shows the project's name, which the README repeats as its heading.
    const [start] = project.readme ?? []
    if (start !== undefined) start.text = start.text.replace(/^# .+\n+/u, '')
    nestDecisions(project)
  })
}

/** Moves each decision under the decisions' overview. */
function nestDecisions(project: ProjectReflection): void {
  const all = project.documents ?? []
  const parent = all.find(({ name }) => name === overview)
  if (parent === undefined) throw new Error(`No document is called ${overview}`)
  for (const document of all.filter(({ name }) => /^\d+\. /u.test(name))) {
    project.removeChild(document)
    parent.addChild(document)
    document.parent = parent
  }
}

function headingOf({ name, content }: DocumentReflection): string {
  const text = content.map((part: CommentDisplayPart) => part.text).join('')
  const [, heading] = /^# (.+)$/mu.exec(text) ?? []
  if (heading === undefined) throw new Error(`${name}.md has no heading`)
  return heading.replaceAll('`', '')
}

function sectionOf(file: string): string {
  const [section] = Object.entries(documents).find(([, files]) => files.includes(file)) ?? []
  return section ?? 'Contributing'
}
