// `npm run sbom`: lists the package's components, including bundled ones, in CycloneDX format: gateway-sms-VERSION.cdx.json.
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { shippedParts, type Sbom } from '../tools/package/shipped-parts.ts'

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
) as Sbom
const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
  dependencies: Record<string, string>
}
const licences = await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8')
const shipped = shippedParts(all, Object.keys(dependencies), licences)
const file = `gateway-sms-${shipped.metadata.component.version}.cdx.json`
await writeFile(file, `${JSON.stringify(shipped, undefined, 2)}\n`)
console.log(`${file}: ${shipped.components.length} components`)
