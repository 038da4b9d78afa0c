import { isSmsError, type Sent, type SmsFailure } from '../../src/index.ts'

/** What a call reports about the message that it should queue. */
export interface Outcome {
  said: 'resolved' | Sent
  error?: SmsFailure
}

export async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    await call
    return { said: 'resolved' }
  } catch (error) {
    if (!isSmsError(error)) throw error
    return { said: error.sent, error }
  }
}
