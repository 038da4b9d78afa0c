import { createNumberFormatter } from '../../index.ts'
import { Misuse } from '../stop.ts'

/** Writes each number in the gateway's form. One that cannot be read stays, and the gateway lists it as not valid. */
export async function formatNumbers<T extends { number: string }>(
  recipients: readonly T[],
  defaultCountry: string,
): Promise<T[]> {
  const { parse } = await createNumberFormatter({ defaultCountry }).catch((error: unknown) => {
    if (error instanceof RangeError) throw new Misuse('--default-country: there is no such country')
    throw error
  })
  return recipients.map((recipient) => {
    const parsed = parse(recipient.number)
    return parsed === undefined ? recipient : { ...recipient, number: parsed.number }
  })
}
