/** The parts of a CycloneDX document from `npm sbom` that are used here. */
export interface Sbom {
  metadata: { component: Component }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

interface Component {
  'bom-ref': string
  name: string
  version: string
  properties?: { name: string; value: string }[]
}

/**
 * Selects the components that users install: the dependencies with their own dependencies, and the bundled packages, which npm
 * lists as development tools.
 *
 * @param dependencies The names in package.json.
 * @param licences THIRD-PARTY-LICENSES.txt, which names the bundled packages.
 * @throws Error if one of them is missing from the document.
 */
export function shippedParts(all: Sbom, dependencies: readonly string[], licences: string): Sbom {
  const { component } = all.metadata
  const name = nameOf(component['bom-ref'])
  const bundled = Array.from(
    licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d\S+) \([^)]+\)$/gmu),
    ([, part, version]) => `${part}@${version}`,
  )
  const refs = new Set([...installedAlong(all, dependencies), ...bundled])
  const components = all.components.filter((each) => refs.has(each['bom-ref']))
  const missing = [...refs].filter((ref) => !components.some((each) => each['bom-ref'] === ref))
  if (missing.length > 0) throw new Error(`npm sbom does not list ${missing.join(', ')}.`)
  return {
    ...all,
    metadata: { ...all.metadata, component: { ...component, name } },
    components: components.map((each) => ({
      ...each,
      properties: (each.properties ?? []).filter(
        (property) => property.name !== 'cdx:npm:package:development',
      ),
    })),
    dependencies: all.dependencies
      .filter(({ ref }) => ref === component['bom-ref'] || refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => refs.has(each)),
      })),
  }
}

/** Returns the dependencies, with their own dependencies. */
function installedAlong({ dependencies, metadata }: Sbom, names: readonly string[]): Set<string> {
  const needs = (ref: string) => dependencies.find((each) => each.ref === ref)?.dependsOn ?? []
  const found = new Set(
    needs(metadata.component['bom-ref']).filter((ref) => names.includes(nameOf(ref))),
  )
  for (const ref of found) for (const each of needs(ref)) found.add(each)
  return found
}

/** Returns the name in a reference such as `@scope/name@1.0.0`. */
function nameOf(ref: string): string {
  return ref.replace(/@[^@]+$/u, '')
}
