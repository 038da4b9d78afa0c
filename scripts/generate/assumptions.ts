import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { banner, literal } from './banner.ts'
import { root, type Spec } from './spec.ts'

export interface Assumption {
  id: string
  /** The name of the sandbox's option. */
  switch: string
  topic: Topic
  statement: string
  /** The option's values with their meanings, starting with the default. */
  values: Record<string, string>
  confidence: Confidence
  /** The reason for this assumption. */
  because: string
  /** What users of the client notice if the assumption is wrong. */
  ifWrong: string
}

/** How likely an assumption is to be true. */
export const confidences = ['likely', 'cautious', 'open'] as const
export type Confidence = (typeof confidences)[number]

/** The guide's sections, in order. */
export const topics = [
  'transactions',
  'recipients',
  'texts',
  'scheduling',
  'messages',
  'callbacks',
  'tokens',
  'requests',
  'errors',
] as const
export type Topic = (typeof topics)[number]

/** Reads spec/assumptions.yaml. Throws if its ids differ from the ids in the specs. */
export async function readAssumptions(specs: Spec[]): Promise<Assumption[]> {
  const text = await readFile(join(root, 'spec/assumptions.yaml'), 'utf8')
  const assumptions = parse(text) as Assumption[]
  const listed = new Set(assumptions.map((assumption) => assumption.id))
  const used = new Set(specs.flatMap((spec) => usedIn(spec.document)))
  if (listed.size !== assumptions.length) throw new Error('spec/assumptions.yaml lists an id twice')
  const unknown = [...used].filter((id) => !listed.has(id))
  const unused = [...listed].filter((id) => !used.has(id))
  if (unknown.length > 0)
    throw new Error(`spec/assumptions.yaml lacks ${unknown.join(', ')}, which a spec names`)
  for (const { id, confidence, topic } of assumptions) {
    if (!confidences.includes(confidence)) throw new Error(`${id} has no valid confidence`)
    if (!topics.includes(topic)) throw new Error(`${id} has no valid topic`)
  }
  if (unused.length > 0)
    throw new Error(`spec/assumptions.yaml lists ${unused.join(', ')}, which no spec names`)
  return assumptions
}

/** Renders the assumptions as a typed table of the sandbox's switches. */
export function renderAssumptions(assumptions: Assumption[]): string {
  const table = Object.fromEntries(
    assumptions.map(({ id, switch: name, statement, values }) => [
      name,
      { id, statement, default: Object.keys(values)[0], values },
    ]),
  )
  return (
    banner('spec/assumptions.yaml') +
    '/** Every undocumented behaviour, by the switch that changes it. */\n' +
    `export const assumptions = ${literal(table)} as const\n\n` +
    '/** The name of a switch. */\n' +
    'export type AssumptionName = keyof typeof assumptions\n\n' +
    '/** One value for every switch. */\n' +
    'export type Assumptions = { [Name in AssumptionName]: keyof (typeof assumptions)[Name]["values"] }\n'
  )
}

function usedIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(usedIn)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'x-assumption') return [value].flat() as string[]
    if (key === 'assumption' && typeof value === 'string') return [value]
    return key === 'example' ? [] : usedIn(value)
  })
}
