import type { SpecName } from '../../generate/spec.ts'

/** Who has to follow: who wrote a program for the older version, and who runs a gateway that keeps to it. */
export type Verdict = 'nobody' | 'callers' | 'gateways' | 'everybody'

/** A change of a spec with its verdict, which comes from who it is for and not from the program. */
export interface PlantedChange {
  spec: SpecName
  name: string
  breaks: Verdict
  why: string
  /** What the spec is made to say first, where it does not yet. */
  before?: Edit
  plant: Edit
}

/** Changes a document. */
export type Edit = (document: Planted) => void

// oxlint-disable-next-line typescript/no-explicit-any -- a document to be changed anywhere
export type Planted = any

export function planted(
  name: string,
  breaks: Verdict,
  why: string,
  plant: Edit,
  before?: Edit,
): PlantedChange {
  const change = { spec: 'gateway-sms' as const, name, breaks, why, plant }
  return before === undefined ? change : { ...change, before }
}

/** A change of tokens.yaml. */
export function ofTokens(...args: Parameters<typeof planted>): PlantedChange {
  return { ...planted(...args), spec: 'tokens' }
}

/** The operation that sends a message. */
export function send(document: Planted): Planted {
  return document.paths['/messages/'].post
}

/** The schema of what it takes. */
export function bodyOf(document: Planted): Planted {
  return jsonOf(send(document).requestBody)
}

/** The schema of its answer. */
export function sent(document: Planted): Planted {
  return jsonOf(send(document).responses['201'])
}

/** The message in it. */
export function message(document: Planted): Planted {
  return sent(document).properties.data.items
}

/** The schema of a body. */
export function jsonOf({ content }: Planted): Planted {
  return content['application/json'].schema
}

export function remove(list: string[], name: string): void {
  list.splice(list.indexOf(name), 1)
}
