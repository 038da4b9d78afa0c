// Gateways that differ only where the sources leave something open pass with at most one remark.
import { expect, test } from 'vitest'
import { runChecks, type Target } from '../../src/contract/index.ts'
import type { SandboxOptions } from '../../src/sandbox/index.ts'
import { sandboxTarget } from './sandbox-target.ts'

type Json = { [key: string]: unknown; credit?: string | number }

/** A gateway whose JSON responses are changed. */
function gatewayThat(
  change: (json: Json, status: number) => void,
  options?: SandboxOptions,
): Target {
  return sandboxTarget(
    (gateway) => async (input, init) => {
      const response = await gateway(input, init)
      const { status, headers } = response
      const text = await response.text()
      // The response to HEAD.
      if (text === '') return new Response(null, { status, headers })
      const json = JSON.parse(text) as Json
      change(json, status)
      return new Response(JSON.stringify(json), { status, headers })
    },
    options,
  )
}

/** Visits every object in a JSON value, the outermost first. */
function eachObject(value: unknown, visit: (object: Json) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as Json)
  for (const inner of Object.values(value)) eachObject(inner, visit)
}

const times = ['timestamp', 'last_update', 'timestamp_send', 'timestamp_sent', 'timestamp_delivery']

function timesAs(form: (epoch: number) => unknown) {
  return (json: Json) =>
    eachObject(json, (object) => {
      for (const name of times) {
        const value = object[name] as string | { $date: { $numberLong: string } } | undefined
        if (value === undefined) continue
        object[name] = form(Number(typeof value === 'string' ? value : value.$date.$numberLong))
      }
    })
}

/** Texts that differ from the reference's. */
const ownWords: Readonly<Record<number, string>> = {
  201: 'Your credit is not enough to send this message',
  202: 'No such id',
  210: 'No such id',
  217: 'Which message?',
  221: 'Too late',
}

const gateways: Record<string, [Target, remarks: readonly string[]]> = {
  'times in milliseconds as text': [gatewayThat(timesAs(String)), []],
  'times as ISO 8601 text': [
    gatewayThat(timesAs((epoch) => new Date(epoch).toISOString())),
    ['times in another format'],
  ],
  'times as numbers': [gatewayThat(timesAs(Number)), ['times in another format']],
  'its own words in refusals': [
    gatewayThat((json) => {
      const words = ownWords[Number(json['error'])]
      if (words !== undefined) json['message'] = words
    }),
    ['the wording of a refusal for lack of credit'],
  ],
  'an extra property in every message': [
    gatewayThat((json) =>
      eachObject(json, (object) => {
        if ('sender' in object) object['channel'] = 'sms'
      }),
    ),
    ['the property channel'],
  ],
  'an extra property in every envelope': [
    gatewayThat((json) => {
      json['request_id'] = 7
    }),
    ['the property request_id'],
  ],
  'no list of recipient objects': [
    sandboxTarget(undefined, { assumptions: { recipientList: 'refused' } }),
    ['a list of recipient objects'],
  ],
  'an empty page of tokens': [
    sandboxTarget(undefined, { assumptions: { emptyTokenPage: 'empty' } }),
    ['listTokens 404 120'],
  ],
  'no JSON declared as a form': [
    sandboxTarget(undefined, { assumptions: { contentType: 'required' } }),
    ['JSON that is declared as a form'],
  ],
  'credit with floating-point noise': [
    gatewayThat((json) => {
      if (json.credit !== undefined) json.credit = Number(json.credit) + 4e-14
    }),
    [],
  ],
  'credit as text everywhere': [
    gatewayThat((json) => {
      if (json.credit !== undefined) json.credit = `${json.credit}`
    }),
    [],
  ],
}

test.each(Object.entries(gateways))('a gateway with %s passes', async (_, [target, expected]) => {
  const { findings, remarks } = await runChecks(target, { runs: 3 })
  expect(findings.map(({ cause, found, check }) => ({ cause, found, check }))).toEqual([])
  expect(remarks.map(({ cause }) => cause)).toEqual(expected)
})

test('one wrong comma in the credit is one finding, with the number of its places', async () => {
  const target = gatewayThat((json) => {
    if (json.credit !== undefined) json.credit = `${json.credit}`.replace('.', ',')
  })
  const { findings, checks } = await runChecks(target, { runs: 3 })
  const own = findings.filter(({ cause }) => cause.startsWith('/credit'))
  expect(own).toHaveLength(1)
  expect(own[0]).toMatchObject({ severity: 'form', found: expect.stringContaining(',') })
  expect(own[0]?.places).toBeGreaterThan(20)
  expect(own[0]?.checks.length).toBe(checks.filter(({ status }) => status === 'failed').length)
})

test('the most severe finding comes first', async () => {
  const target = sandboxTarget((gateway) => async (input, init) => {
    const request = new Request(input, init)
    const response = await gateway(request.clone())
    if (request.method === 'DELETE') return Response.json({ success: false }, { status: 500 })
    const json = (await response.json()) as Json
    if (json.credit !== undefined) json.credit = '1,5'
    return Response.json(json, { status: response.status, headers: response.headers })
  })
  const { findings } = await runChecks(target, { sides: ['responses', 'protocol'] })
  const order = findings.map(({ severity }) => ['critical', 'wrong', 'form'].indexOf(severity))
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(new Set(order).size).toBeGreaterThan(1)
})
