// A bug for each documented response, from its schema: another status, another code, each property missing or of another type.
import { responseProperties } from '../../generated/response-properties.ts'
import { responseValidators } from '../../generated/validators/responses.ts'
import type { Validator } from '../../generated/validators/validator.ts'
import { checks, type DocumentedResponse } from '../../src/contract/index.ts'
import { sandboxTarget } from '../suite/sandbox-target.ts'
import { readCall } from './breaking/call.ts'
import { changeAt } from './breaking/paths.ts'

/** A bug, and how it changes a response. `change` is false where there is nothing to change. */
interface GeneratedBug {
  name: string
  change: (reply: Reply) => boolean
}

interface Reply {
  status: number
  json: unknown
}

const undocumented = { status: 418, code: 999 }

/** Tries the check of a response with whatever its schema forbids, and says what it catches. */
export async function catchForbidden(
  documented: DocumentedResponse,
): Promise<{ caught: string[]; missed: string[] }> {
  const check = checks.responses.find(({ name }) => name === documented.name)
  const result = { caught: new Array<string>(), missed: new Array<string>() }
  for (const { name, change } of bugsOf(documented)) {
    let isForbidden = false
    const target = sandboxTarget((gateway) => async (input, init) => {
      const request = new Request(input, init)
      const { operationId } = await readCall(request.clone())
      const response = await gateway(request)
      const isOther = operationId !== documented.operation
      if (isOther || response.status !== documented.status) return response
      const reply = { status: response.status, json: (await response.json()) as unknown }
      if (change(reply)) isForbidden ||= forbids(documented, reply)
      return Response.json(reply.json, { status: reply.status, headers: response.headers })
    })
    const { signal } = new AbortController()
    const findings = await check?.run(target, { seed: 1, runs: 1, signal, shrink: false })
    await target.close?.()
    if (isForbidden) result[findings?.length === 0 ? 'missed' : 'caught'].push(name)
  }
  return result
}

/** The bugs of a response. Whether the schema forbids one is seen once there is a response. */
function bugsOf({ operation, status, code }: DocumentedResponse): GeneratedBug[] {
  const paths = responseProperties[operation]?.[status] ?? []
  const changeStatus = (reply: Reply) => {
    reply.status = undocumented.status
    return true
  }
  return [
    { name: 'another status', change: changeStatus },
    ...(code === undefined ? [] : [putting('another code', '$.error', undocumented.code)]),
    ...paths.flatMap((path) => [
      putting('missing', path, undefined),
      putting('of another type', path, [[{}]]),
    ]),
  ]
}

function putting(name: string, path: string, value: unknown): GeneratedBug {
  const keys = path.replace('$.', '').replaceAll('[*]', '.*').split('.')
  const change = (reply: Reply) => {
    const before = JSON.stringify(reply.json)
    changeAt(reply.json, keys, () => value)
    const after = JSON.stringify(reply.json)
    reply.json = JSON.parse(after)
    return before !== after
  }
  return { name: `${path} ${name}`, change }
}

function forbids({ operation, code }: DocumentedResponse, { status, json }: Reply): boolean {
  const byStatus: Record<number, Validator<unknown>> = responseValidators[operation]
  const validate = byStatus[status]
  if (validate === undefined || !validate(json)) return true
  return code !== undefined && (json as { error?: unknown }).error !== code
}
