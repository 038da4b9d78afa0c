// The protocol, and three controls that each leave out one part of it: the test must detect the damage.
import type { SmsClient, Draft } from '../../src/index.ts'
import type { Database } from '../../src/outbox/store/database.ts'

/** `plain`: a POST that queues at once. `no-fence`: any attempt may commit. `no-witness`: the commit id is not written. */
export type Variant = 'protocol' | 'plain' | 'no-fence' | 'no-witness'

/** Changes the statement of the commit by replacing its text; fails if that text has changed. */
export function breakDatabase(database: Database, variant: Variant): Database {
  const edits: Partial<Record<Variant, [string, string][]>> = {
    'no-fence': [
      [
        "WHERE id = $1::uuid AND attempt = $2::int AND commit_id IS NULL AND state = 'creating' FOR UPDATE",
        'WHERE id = $1::uuid AND $2::int IS NOT NULL FOR UPDATE',
      ],
    ],
    'no-witness': [
      [
        "SET state = 'committing', commit_id = $3::text,",
        "SET state = 'creating', commit_id = NULLIF($3::text, $3::text),",
      ],
      [
        "WHERE id = $1::uuid AND commit_id = $2::text AND state IN ('committing', 'undetermined')",
        'WHERE id = $1::uuid AND $2::text IS NOT NULL',
      ],
    ],
  }
  const wanted = edits[variant]
  if (wanted === undefined) return database
  return {
    ...database,
    query: async (text, values) => {
      let changed = text
      for (const [from, to] of wanted) changed = changed.replace(from, to)
      if (text.includes('WITH mine AS') && changed === text) {
        throw new Error(
          'The commit reads otherwise by now: change tools/outbox-chaos/variants.ts with it.',
        )
      }
      return await database.query(changed, values)
    },
  }
}

/** Sends at once where the protocol opens a transaction. */
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
    // The parts of a draft that the protocol uses.
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
