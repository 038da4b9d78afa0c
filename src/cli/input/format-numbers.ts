import { createNumberFormatter, isSmsError, PhoneNumberError } from '../../index.ts'
import { UsageError } from '../cli-error.ts'

/** Writes each number in the gateway's form. One that cannot be read stays, with why: the gateway lists it as not valid. */
export async function formatNumbers<T extends { number: string }>(
  recipients: readonly T[],
  defaultCountry: string,
): Promise<(T & { problem?: string })[]> {
  const { format } = await createNumberFormatter({ defaultCountry }).catch((error: unknown) => {
    if (isSmsError(error)) throw new UsageError('--default-country: there is no such country')
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
