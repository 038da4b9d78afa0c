import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'

/** A spec in a file of its own, which goes when it is disposed of. */
export interface StrictSpec extends AsyncDisposable {
  url: URL
}

/**
 * Writes `spec/gateway-sms.yaml` with the stricter types that the vendor's own file has: `custom` is a string (A46), and a list of
 * recipients holds strings (A47).
 */
export async function writeStrictSpec(): Promise<StrictSpec> {
  const text = await readFile(new URL('../../spec/gateway-sms.yaml', import.meta.url), 'utf8')
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-strict-'))
  const file = join(folder, 'gateway-sms.json')
  await writeFile(file, JSON.stringify(makeStrict(parse(text))))
  return {
    url: pathToFileURL(file),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

function makeStrict(spec: Spec): Spec {
  const { Options, Message_Options, RecipientsInput } = spec.components.schemas
  for (const { custom } of [Options.properties, Message_Options.properties]) {
    assert.equal(custom.type, undefined, '`custom` has no type in the spec')
    custom.type = 'string'
  }
  const list = RecipientsInput.oneOf.find(({ type }) => type === 'array')
  assert.ok(list?.items?.oneOf, 'recipients can be a list of several kinds')
  list.items = { type: 'string' }
  const { get } = spec.paths['/messages/{id}']
  const [message] = get.responses['200'].content['application/json'].example.data
  assert.equal(typeof message?.options.custom, 'object', 'the example has an object')
  if (message !== undefined) message.options.custom = JSON.stringify(message.options.custom)
  return spec
}

/** The places of the spec that are changed. */
interface Spec {
  components: {
    schemas: {
      Options: { properties: { custom: Schema } }
      Message_Options: { properties: { custom: Schema } }
      RecipientsInput: { oneOf: Schema[] }
    }
  }
  paths: {
    '/messages/{id}': {
      get: {
        responses: {
          '200': {
            content: {
              'application/json': { example: { data: { options: { custom: unknown } }[] } }
            }
          }
        }
      }
    }
  }
}

interface Schema {
  type?: string
  items?: Schema
  oneOf?: Schema[]
}
