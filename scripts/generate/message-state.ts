import { banner } from './banner.ts'
import type { Spec } from './spec.ts'

/** Renders the values of a message's `state` by name, from the schema `MessageState`. */
export function renderMessageState({ document }: Spec): string {
  const schema = document.components.schemas['MessageState']
  const values = listOf(schema, 'enum')
  const names = listOf(schema, 'x-enum-varnames')
  const descriptions = listOf(schema, 'x-enum-descriptions')
  if (names.length !== values.length || descriptions.length !== values.length) {
    throw new Error('spec/gateway-sms.yaml: each state needs a name and a description')
  }
  const members = values.map(
    (value, i) => `  /** ${String(descriptions[i])} */\n  ${String(names[i])}: ${String(value)},`,
  )
  return (
    banner('the schema MessageState of spec/gateway-sms.yaml') +
    `/**
 * The values of a message's \`state\`, by name.
 *
 * 0 and 2 are documented (R); 1 and 3 are assumption A21. Any other state is passed on as the gateway sends it.
 *
 * @example
 * \`\`\`ts
 * const { state } = await sms.messages.waitForDelivery(id)
 * if (state !== MessageState.Delivered) await lookAtRecipients(id)
 * \`\`\`
 */
export const MessageState = {
${members.join('\n')}
} as const

/** One of the values of a message's \`state\`. */
export type MessageState = (typeof MessageState)[keyof typeof MessageState]
`
  )
}

function listOf(schema: Record<string, unknown> | undefined, key: string): unknown[] {
  const list = schema?.[key]
  if (!Array.isArray(list)) {
    throw new Error(`spec/gateway-sms.yaml: schema MessageState has no ${key}`)
  }
  return list
}
