import { createNumberFormatter, parseGatewayNumber, type RecipientInput } from '../index.ts'

/** A recipient as the ledger has them. */
export interface LedgerRecipient {
  number: string
  /** JSON; null without any. */
  fields: string | null
}

/** Reads recipients: numbers in the gateway's form as they are, others as `defaultCountry` says. Undefined for no number. */
export function createRecipientReader(defaultCountry?: string) {
  let formatter: Awaited<ReturnType<typeof createNumberFormatter>> | undefined
  return async (given: string | RecipientInput): Promise<LedgerRecipient | undefined> => {
    const { number, fields } =
      typeof given === 'string' ? { number: given, fields: undefined } : given
    if (typeof number !== 'string') return undefined
    let known = parseGatewayNumber(number)?.number
    if (known === undefined) {
      // The numbering plans are loaded only where a number needs them.
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
