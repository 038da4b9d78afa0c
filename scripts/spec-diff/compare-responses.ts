import { everybody, type Change } from './change.ts'
import { compareContents } from './compare-contents.ts'
import { compareKeys, compareRest, record, recordOfParts, type Loose } from './compare-keys.ts'
import { compareSchemas } from './compare-schemas.ts'
import { change, inside, type Place } from './place.ts'

/** What changed between the answers of two versions of an operation. */
export function compareResponses(operation: Place, old: Loose, now: Loose): Change[] {
  const [before, after] = [recordOfParts(old['responses']), recordOfParts(now['responses'])]
  return compareKeys(before, after, (status, was, is) => {
    const at = inside(operation, ` ${status}`, 'responses', status)
    // Every caller has to expect a refusal that is new; a success that is new has to be read.
    if (was === undefined) return [change(at, 'is new', status < '4' ? everybody : ['gateways'])]
    if (is === undefined) return [change(at, 'is gone', everybody)]
    return [
      ...compareErrors(at, was, is),
      ...compareHeaders(at, was, is),
      ...compareContents(at, was, is, 'response'),
      ...compareRest(at, was, is, ['x-errors', 'headers', 'content']),
    ]
  })
}

/** The codes of a refusal, whose names the client exports. */
function compareErrors(response: Place, old: Loose, now: Loose): Change[] {
  return compareKeys(errorsIn(old), errorsIn(now), (code, was, is) => {
    const index = is?.index ?? was?.index ?? 0
    const at = inside(response, `, code ${code}`, 'x-errors', index)
    if (was === undefined) return [change(at, 'is new', ['gateways'])]
    if (is === undefined) return [change(at, 'is gone', everybody)]
    const [before, after] = [was.error, is.error]
    const renamed =
      before['name'] === after['name']
        ? []
        : [
            change(at, `is called ${String(after['name'])}, not ${String(before['name'])}`, [
              'callers',
            ]),
          ]
    // The rest is words: what it means, and who says so.
    const words = compareKeys(before, after, (key, one, other) =>
      key === 'name' || one === other ? [] : [change(at, `has another ${key}`, [])],
    )
    return [...renamed, ...words]
  })
}

function errorsIn(response: Loose): Record<string, { error: Loose; index: number }> {
  const errors = (response['x-errors'] ?? []) as Loose[]
  return Object.fromEntries(errors.map((error, index) => [String(error['code']), { error, index }]))
}

function compareHeaders(response: Place, old: Loose, now: Loose): Change[] {
  const [before, after] = [recordOfParts(old['headers']), recordOfParts(now['headers'])]
  return compareKeys(before, after, (name, was, is) => {
    const at = inside(response, `, header ${name}`, 'headers', name)
    if (was === undefined) {
      return [change(at, 'is new', is?.['required'] === true ? ['gateways'] : [])]
    }
    // A gateway may send headers that nobody asks for.
    if (is === undefined) return [change(at, 'is gone', ['callers'])]
    return [
      ...compareRequired(at, was, is),
      ...compareSchemas(
        record(was['schema']),
        record(is['schema']),
        'response',
        inside(at, '', 'schema'),
      ),
      ...compareRest(at, was, is, ['required', 'schema']),
    ]
  })
}

function compareRequired(at: Place, old: Loose, now: Loose): Change[] {
  const [before, after] = [old['required'] === true, now['required'] === true]
  if (before === after) return []
  return [
    after ? change(at, 'is required', ['gateways']) : change(at, 'may be missing', ['callers']),
  ]
}
