import { createNumberFormatter, isSmsError, PhoneNumberError } from '../../index.ts'
import { UsageError } from '../cli-error.ts'

/**
 * Rewrites each number in the gateway's format. A number that cannot be parsed is returned unchanged, together with the reason.
 * The gateway will list such a number as invalid.
 */
export async function formatNumbers<T extends { number: string }>(
  recipients: readonly T[],
  defaultCountry: string,
): Promise<(T & { problem?: string })[]> {
  const { format } = await createNumberFormatter({ defaultCountry }).catch((error: unknown) => {
    if (isSmsError(error))
      throw new UsageError('--default-country must be the two-letter code of a country, such as IT')
    throw error
  })
  return recipients.map((recipient) => {
    try {
      return { ...recipient, number: format(recipient.number) }
    } catch (error) {
      if (!(error instanceof PhoneNumberError)) throw error
      return { ...recipient, problem: error.message }
    }
  })
}
