import { responseValidators } from '../../generated/validators/responses.ts'
import type { Validator } from '../../generated/validators/validator.ts'
import type { DocumentedResponse } from './situations.ts'

/** How an answer differs from the response that the spec documents: its status, its content type, its code, its whole body. */
export async function compare(
  documented: DocumentedResponse,
  response: Response,
): Promise<string[]> {
  const text = await response.text()
  const type = response.headers.get('content-type')
  if (response.status !== documented.status) {
    return [`the status is ${response.status} instead of ${documented.status}: ${text}`]
  }
  if (type !== 'application/json') return [`the content type is ${type}`]
  const body: unknown = JSON.parse(text)
  const validate = validatorOf(documented)
  if (!validate(body)) return [`${JSON.stringify(validate.errors)} of ${text}`]
  return [...differingCode(documented, body), ...differingData(documented, body)]
}

function differingCode({ code }: DocumentedResponse, body: unknown): string[] {
  const { error } = body as { error?: number | null }
  return (error ?? undefined) === code ? [] : [`the code is ${error} instead of ${code}`]
}

/** What no schema says, since «null or an object» is as near as one comes in OpenAPI 3.0. */
function differingData({ code, name }: DocumentedResponse, body: unknown): string[] {
  const { data } = body as { data?: unknown }
  const isToBeNull = code !== undefined || name === 'deleteToken 200'
  return (data === null) === isToBeNull ? [] : [`data is ${JSON.stringify(data)}`]
}

function validatorOf({ name, operationId, status }: DocumentedResponse): Validator<unknown> {
  const byStatus: Record<number, Validator<unknown>> = responseValidators[operationId]
  const validate = byStatus[status]
  if (validate === undefined) throw new Error(`generated/ has no validator for ${name}`)
  return validate
}
