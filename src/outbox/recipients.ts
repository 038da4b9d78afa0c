import { createNumberFormatter, parseGatewayNumber, type RecipientInput } from '../index.ts'

/** A recipient as stored in the ledger. */
export interface LedgerRecipient {
  number: string
  /** The fields as JSON, or null if the recipient has no fields. */
  fields: string | null
}

/** Creates a function that converts numbers to the gateway's format. The function returns undefined for an invalid number. */
export function createRecipientReader(defaultCountry?: string) {
  let formatter: Awaited<ReturnType<typeof createNumberFormatter>> | undefined
  return async (given: string | RecipientInput): Promise<LedgerRecipient | undefined> => {
    const { number, fields } =
      typeof given === 'string' ? { number: given, fields: undefined } : given
    if (typeof number !== 'string') return undefined
    let known = parseGatewayNumber(number)?.number
    if (known === undefined) {
      // Loads the numbering plans only if a number needs them.
      formatter ??= await createNumberFormatter(
        defaultCountry === undefined ? {} : { defaultCountry },
      )
      const parsed = formatter.parse(number)
      known = parsed?.number
    }
    if (known === undefined) return undefined
    const json = fields === undefined ? undefined : JSON.stringify(fields)
    return { number: known, fields: json === undefined || json === '{}' ? null : json }
  }
}
