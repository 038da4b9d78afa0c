// Derives bugs in each documented response from its schema: another status or code, and each property missing or of another
// type.
import { responseProperties } from '../../generated/response-properties.ts'
import { responseValidators } from '../../generated/validators/responses.ts'
import type { Validator } from '../../generated/validators/validator.ts'
import { checks, type DocumentedResponse } from '../../src/contract/index.ts'
import { handling } from './breaking/helpers.ts'
import { changeAt } from './breaking/paths.ts'
import { codeOf, type Reply } from './breaking/reply.ts'
import { catchBugs } from './catch-bug.ts'
import { checksSide } from './sides.ts'

const undocumented = { status: 418, code: 999 }

/** Breaks everything that a response's schema requires, and returns what the response's check catches. */
export async function catchForbidden(
  documented: DocumentedResponse,
): Promise<{ caught: string[]; missed: string[] }> {
  const own = checks.responses.filter(({ name }) => name === documented.name)
  const side = checksSide('responses', own)
  const result = { caught: new Array<string>(), missed: new Array<string>() }
  for (const [id, change] of changesOf(documented)) {
    let isForbidden = false
    const breaks = handling(documented.operation, async ({ call, pass }) => {
      const reply = await pass(call)
      if (reply.status !== documented.status) return reply
      const before = JSON.stringify(reply)
      change(reply)
      reply.json = JSON.parse(JSON.stringify(reply.json))
      if (JSON.stringify(reply) !== before) isForbidden ||= forbids(documented, reply)
      return reply
    })
    const bug = { id, rule: 'A response has the form of its schema (R)', breaks } as const
    const [caught] = await catchBugs([bug], [side], { first: true })
    if (isForbidden) result['responses' in (caught?.found ?? {}) ? 'caught' : 'missed'].push(id)
  }
  return result
}

type Change = [name: string, change: (reply: Reply) => void]

function changesOf({ operation, status, code }: DocumentedResponse): Change[] {
  const paths = responseProperties[operation]?.[status] ?? []
  return [
    [
      'another status',
      (reply) => {
        reply.status = undocumented.status
      },
    ],
    ...(code === undefined ? [] : [putting('another code', '$.error', undocumented.code)]),
    ...paths.flatMap((path) => [
      putting(`${path} missing`, path, undefined),
      putting(`${path} of another type`, path, [[{}]]),
    ]),
  ]
}

function putting(name: string, path: string, value: unknown): Change {
  const keys = path.replace('$.', '').replaceAll('[*]', '.*').split('.')
  return [name, ({ json }) => changeAt(json, keys, () => value)]
}

function forbids({ operation, code }: DocumentedResponse, reply: Reply): boolean {
  const byStatus: Record<number, Validator<unknown>> = responseValidators[operation]
  const isValid = byStatus[reply.status]?.(reply.json) === true
  return !isValid || (code !== undefined && codeOf(reply) !== code)
}
