import { expect, test } from 'vitest'
import { shippedParts, type Sbom } from './shipped-parts.ts'

const tool = [{ name: 'cdx:npm:package:development', value: 'true' }]

function part(ref: string, properties = tool) {
  const [name = '', version = ''] = ref.split('@')
  return { 'bom-ref': ref, name, version, properties }
}

const all: Sbom = {
  metadata: { component: { ...part('gateway-sms@0.1.0'), name: 'folder' } },
  components: [
    part('fetch@1.0.0', []),
    part('helpers@2.0.0', []),
    part('hono@4.0.0'),
    part('vite@8.0.0'),
  ],
  dependencies: [
    { ref: 'gateway-sms@0.1.0', dependsOn: ['fetch@1.0.0', 'hono@4.0.0', 'vite@8.0.0'] },
    { ref: 'fetch@1.0.0', dependsOn: ['helpers@2.0.0'] },
    { ref: 'helpers@2.0.0', dependsOn: [] },
    { ref: 'hono@4.0.0', dependsOn: [] },
    { ref: 'vite@8.0.0', dependsOn: ['hono@4.0.0'] },
  ],
}

test('dependencies, theirs and bundled packages are listed, but no tools', () => {
  const shipped = shippedParts(all, ['fetch'], 'These.\n\nhono 4.0.0 (MIT)\n\nMIT License')
  const refs = shipped.components.map((each) => each['bom-ref'])
  expect(refs).toEqual(['fetch@1.0.0', 'helpers@2.0.0', 'hono@4.0.0'])
  expect(shipped.components.map(({ properties }) => properties)).toEqual([[], [], []])
  expect(shipped.metadata.component.name).toBe('gateway-sms')
  expect(shipped.dependencies).toEqual([
    { ref: 'gateway-sms@0.1.0', dependsOn: ['fetch@1.0.0', 'hono@4.0.0'] },
    { ref: 'fetch@1.0.0', dependsOn: ['helpers@2.0.0'] },
    { ref: 'helpers@2.0.0', dependsOn: [] },
    { ref: 'hono@4.0.0', dependsOn: [] },
  ])
})

test('a bundled package that is missing from the document is an error', () => {
  expect(() => shippedParts(all, [], 'none 1.0.0 (MIT)\n')).toThrow('none@1.0.0')
})
