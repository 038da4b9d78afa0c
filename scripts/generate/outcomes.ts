import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { banner, literal } from './banner.ts'
import { root } from './spec.ts'

type Outcome = { number: string; description: string } & Record<string, unknown>

/** Renders the sandbox's outcomes, and the numbers that have them. */
export async function renderOutcomes(): Promise<string> {
  const outcomes = Object.entries((await readTable('outcomes')) as Record<string, Outcome>)
  const rules: Record<string, object> = {}
  const numbers: Record<string, object> = {}
  for (const [outcome, { number, description, ...rule }] of outcomes) {
    rules[outcome] = rule
    numbers[number] = { outcome, description }
  }
  return (
    banner('spec/outcomes.yaml') +
    "import type { components } from './sandbox-control.ts'\n\n" +
    '/** The reports of each outcome, and its effects on the request and on callbacks. */\n' +
    `export const outcomes = ${literal(rules)} as const\n\n` +
    `/** A number with a predefined outcome. */
export interface MagicNumber {
  outcome: components['schemas']['OutcomeName']
  /** A description of the outcome, for docs/sandbox-numbers.md. */
  description: string
}

/**
 * The numbers with predefined outcomes. They are in the range that Ofcom reserves for fiction (mobile, 07700 900000 to 900999), so
 * a test that calls a real gateway by mistake reaches no one. Messages to any other number in that range are delivered.
 */
export const magicNumbers: Readonly<Record<string, MagicNumber>> = ${literal(numbers)}
`
  )
}

/** Renders the sandbox's delivery reports. */
export async function renderDeliveryReports(): Promise<string> {
  return (
    banner('spec/delivery-reports.yaml') +
    '/** The statuses and errors in delivery reports, by the name of the report. */\n' +
    `export const deliveryReports = ${literal(await readTable('delivery-reports'))} as const\n`
  )
}

async function readTable(name: string): Promise<unknown> {
  return parse(await readFile(join(root, `spec/${name}.yaml`), 'utf8'))
}
