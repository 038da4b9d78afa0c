// Gateways that get one thing in the spec wrong: an assumption, or a value in a response.
import { responseProperties } from '../../generated/response-properties.ts'
import { assumptions, type AssumptionName } from '../../generated/assumptions.ts'
import { changeAt } from './breaking/paths.ts'
import { showingAll, type Shown } from './breaking/helpers.ts'
import type { KnownBug, Source } from './known-bug.ts'

/** Bugs that no response shows soon enough, or reliably. */
const unseen = new Set([
  'queueTurns=none',
  'sendDatePlace=whenQueued',
  'realtimeThroughput=first',
  'failedCallback=dropped',
  'tokenAddress=unauthorized',
  'refreshedExpiry=kept',
  // Messages to numbers reserved for fiction are always delivered.
  'recipient.report.error.groupId=empty',
  'recipient.report.error.id=empty',
  'recipient.report.error.permanent=empty',
])

/** Values that no source relates to any other value. */
const unrelated = new Set([
  'recipient.real_cost',
  'recipient.id',
  'recipient.report.messageId',
  'recipient.report.error.description',
  'token.stats.subscriptionRequests',
  'token.stats.ip',
  'scope.id',
  'scope.enabled',
])

/** A gateway for each value of a switch except its default. */
const assumptionBugs = (Object.keys(assumptions) as AssumptionName[]).flatMap((name) => {
  const { id, statement, default: usual, values } = assumptions[name]
  return Object.keys(values)
    .filter((value) => value !== usual)
    .map((value): KnownBug => ({
      id: `${name}=${value}`,
      rule: `${statement} (${id as Source})`,
      assumptions: { [name]: value },
    }))
})

/** The operation that documents the properties of each kind of object, and the prefix of their paths. */
const places = {
  message: ['getMessage', '$.data[*].'],
  recipient: ['listRecipients', '$.data[*].'],
  summary: ['listMessages', '$.data[*].'],
  token: ['getToken', '$.'],
  scope: ['listScopes', '$.data[*].'],
} as const satisfies Record<keyof Shown, readonly [string, string]>

/** Other values of the same type; undefined removes the property. */
const changes: Readonly<Record<string, (value: unknown) => unknown>> = {
  missing: () => undefined,
  empty: (value) => {
    if (typeof value === 'number') return 0
    if (typeof value === 'boolean') return false
    if (typeof value === 'string') return ''
    return Array.isArray(value) ? [] : {}
  },
  other: (value) => {
    if (typeof value === 'number') return value + 1
    if (typeof value === 'boolean') return !value
    if (typeof value === 'string') return value.replace(/[a-z\d]/i, neighbour)
    return Array.isArray(value) ? value.slice(0, -1) : { ...(value as object), other: 'x' }
  },
}

function neighbour(letter: string): string {
  return letter === '9' || letter === 'f' ? '0' : String.fromCodePoint(letter.charCodeAt(0) + 1)
}

const valueBugs = (Object.keys(places) as (keyof Shown)[]).flatMap((thing) => {
  const [operation, start] = places[thing]
  const paths = responseProperties[operation]?.[200] ?? []
  return paths
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
    .filter((name, _, all) => !unrelated.has(`${thing}.${name}`) && isLeaf(name, all))
    .flatMap((name) =>
      Object.entries(changes).map(([what, change]): KnownBug => {
        const keys = name.replaceAll('[*]', '.*').split('.')
        return {
          id: `${thing}.${name}=${what}`,
          rule: `${name} of a ${thing} is correct (R)`,
          breaks: showingAll(thing, (shown) => changeAt(shown, keys, change)),
        }
      }),
    )
})

function isLeaf(name: string, all: readonly string[]): boolean {
  return all.every((other) => !other.startsWith(`${name}.`) && !other.startsWith(`${name}[`))
}

export const bugsOfTheSpec: readonly KnownBug[] = [...assumptionBugs, ...valueBugs].filter(
  ({ id }) => !unseen.has(id),
)
