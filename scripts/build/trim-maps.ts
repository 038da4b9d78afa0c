import { glob, readFile, writeFile } from 'node:fs/promises'

/**
 * Takes the texts of other packages and of generated code out of the source maps: a stack trace still names their files and
 * lines, and nobody downloads a second copy of them.
 */
export async function trimMaps(folder: string): Promise<void> {
  for await (const file of glob(`${folder}/**/*.js.map`)) {
    const map = JSON.parse(await readFile(file, 'utf8')) as SourceMap
    await writeFile(file, JSON.stringify(trim(map)))
  }
}

/** What is used here of a source map. */
export interface SourceMap {
  sources: string[]
  sourcesContent?: (string | null)[]
}

export function trim<Map extends SourceMap>(map: Map): Map {
  const texts = map.sources.map((source, index) =>
    /(?:^|\/)(?:node_modules|generated)\//u.test(source)
      ? null
      : (map.sourcesContent?.[index] ?? null),
  )
  return { ...map, sourcesContent: texts }
}
