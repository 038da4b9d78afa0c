// Every documented response, asked for once: its status, its code, its content type and its whole body against the schema.
import { expect, test } from 'vitest'
import { responseValidators } from '../generated/validators/responses.ts'
import type { Validator } from '../generated/validators/validator.ts'
import {
  documentedResponses,
  send,
  stage,
  type DocumentedResponse,
} from './situations/situations.ts'

test.each(documentedResponses)('$name is as the spec documents it', async (documented) => {
  await using situation = await stage(documented.name)
  const response = await send(situation.listener, situation.request)
  const body = (await response.json()) as { error?: number | null; data?: unknown }

  expect(response.status, JSON.stringify(body)).toBe(documented.status)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(body.error ?? undefined).toBe(documented.code)
  // What no schema says, since «null or an object» is as near as one comes in OpenAPI 3.0.
  expect(body.data === null).toBe(
    documented.code !== undefined || documented.name === 'deleteToken 200',
  )
  const validate = validatorOf(documented)
  expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
})

function validatorOf({ name, operationId, status }: DocumentedResponse): Validator<unknown> {
  const byStatus: Record<number, Validator<unknown>> = responseValidators[operationId]
  const validate = byStatus[status]
  if (validate === undefined) throw new Error(`generated/ has no validator for ${name}`)
  return validate
}
