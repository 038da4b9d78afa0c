// Gateways that differ only where the sources leave something open pass with at most one remark for each difference.
import { expect, test } from 'vitest'
import { runChecks, type Target } from '../../src/contract/index.ts'
import type { SandboxOptions } from '../../src/sandbox/index.ts'
import { isLong } from '../../tools/how-many.ts'
import { sandboxTarget } from './sandbox-target.ts'

type Json = { [key: string]: unknown; credit?: string | number }

type Change = (json: Json) => void

/** A gateway whose JSON responses are changed. */
function gatewayThat(change: Change, options?: SandboxOptions): Target {
  return sandboxTarget(
    (gateway) => async (input, init) => {
      const response = await gateway(input, init)
      const { status, headers } = response
      const text = await response.text()
      // The response to HEAD.
      if (text === '') return new Response(null, { status, headers })
      const json = JSON.parse(text) as Json
      change(json)
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

interface Difference {
  name: string
  change?: Change
  assumptions?: SandboxOptions['assumptions']
  /** The causes of the remarks. */
  remarks?: string[]
}

const differences: Difference[] = [
  {
    name: 'times as ISO 8601 text',
    change: timesAs((epoch) => new Date(epoch).toISOString()),
    remarks: ['times in another format'],
  },
  {
    name: 'its own words in refusals',
    change: (json) => {
      const words = ownWords[Number(json['error'])]
      if (words !== undefined) json['message'] = words
    },
    remarks: ['the wording of a refusal for lack of credit'],
  },
  {
    name: 'an extra property in every message',
    change: (json) =>
      eachObject(json, (object) => {
        if ('sender' in object) object['channel'] = 'sms'
      }),
    remarks: ['the property channel'],
  },
  {
    name: 'an extra property in every envelope',
    change: (json) => {
      json['request_id'] = 7
    },
    remarks: ['the property request_id'],
  },
  {
    name: 'no list of recipient objects',
    assumptions: { recipientList: 'refused' },
    remarks: ['a list of recipient objects'],
  },
  {
    name: 'an empty page of tokens',
    assumptions: { emptyTokenPage: 'empty' },
    remarks: ['listTokens 404 120'],
  },
  {
    name: 'no JSON declared as a form',
    assumptions: { contentType: 'required' },
    remarks: ['JSON that is declared as a form'],
  },
  {
    name: 'credit with floating-point noise',
    change: (json) => {
      if (json.credit !== undefined) json.credit = Number(json.credit) + 4e-14
    },
  },
]

/** Differences that cannot be combined with all of the others. */
const alternatives: Difference[] = [
  { name: 'times in milliseconds as text', change: timesAs(String) },
  { name: 'times as numbers', change: timesAs(Number), remarks: ['times in another format'] },
  {
    name: 'credit as text everywhere',
    change: (json) => {
      if (json.credit !== undefined) json.credit = `${json.credit}`
    },
  },
]

const combined: Difference = {
  name: differences.map(({ name }) => name).join(', '),
  change: (json) => {
    for (const { change } of differences) change?.(json)
  },
  assumptions: Object.assign({}, ...differences.map(({ assumptions }) => assumptions)),
  remarks: differences.flatMap(({ remarks = [] }) => remarks),
}

test.each([combined, ...alternatives, ...(isLong ? differences : [])])(
  'a gateway with $name passes',
  async ({ change = () => {}, assumptions = {}, remarks: expected = [] }) => {
    const { findings, remarks } = await runChecks(gatewayThat(change, { assumptions }), { runs: 3 })
    expect(findings.map(({ cause, found, check }) => ({ cause, found, check }))).toEqual([])
    expect(remarks.map(({ cause }) => cause).toSorted()).toEqual(expected.toSorted())
  },
)

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
