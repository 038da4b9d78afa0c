// The protocol, and three controls that each leave out one part of it. The test must catch every control.
import type { SmsClient, Draft } from '../../src/index.ts'
import type { Database } from '../../src/outbox/store/database.ts'

/** `plain`: a POST that queues immediately. `no-fence`: any attempt may commit. `no-witness`: the commit id is not stored. */
export type Variant = 'protocol' | 'plain' | 'no-fence' | 'no-witness'

/** Edits the text of the commit statement. Throws if the expected text is not found. */
export function breakDatabase(database: Database, variant: Variant): Database {
  const edits: Partial<Record<Variant, [string, string][]>> = {
    'no-fence': [
      ["b.attempt = given.attempt AND b.commit_id IS NULL AND b.state = 'creating'", 'true'],
    ],
    'no-witness': [
      [
        "SET state = 'committing', commit_id = a.commit_id,",
        "SET state = 'creating', commit_id = NULL,",
      ],
      ["b.commit_id = g.commit_id AND b.state IN ('committing', 'undetermined')", 'true'],
    ],
  }
  const wanted = edits[variant]
  if (wanted === undefined) return database
  return {
    ...database,
    query: async (text, values) => {
      let changed = text
      for (const [from, to] of wanted) changed = changed.replace(from, to)
      if (text.includes('), mine AS (') && changed === text) {
        throw new Error('The commit statement has changed: update tools/outbox-chaos/variants.ts.')
      }
      return await database.query(changed, values)
    },
  }
}

/** Makes the client send immediately where the protocol opens a transaction. */
export function breakClient(client: SmsClient, variant: Variant): SmsClient {
  if (variant !== 'plain') return client
  const draft: SmsClient['messages']['draft'] = async (request, options) => {
    const sent = await client.messages.send(request, { ...options })
    const { price, statistics, recipients } = sent
    const close = () =>
      Object.assign(Promise.resolve(sent), {
        withResponse: async () =>
          await Promise.resolve({
            data: sent,
            credit: undefined,
            message: undefined,
            response: new Response(),
          }),
      })
    // These are the only members that the protocol uses.
    return {
      id: sent.id,
      quote: {
        price,
        segments: statistics.sms_total,
        valid: recipients.valid.count,
        invalid: recipients.invalid.list,
      },
      refresh: async () => await client.messages.get(sent.id),
      close,
      discard: async () => await client.messages.cancel(sent.id),
    } as unknown as Draft
  }
  return { ...client, messages: { ...client.messages, draft } }
}
