import { isSmsError, type SmsFailure } from 'gateway-sms'

/** Returns the client's error from a failing call. */
export async function errorOf(call: PromiseLike<unknown>): Promise<SmsFailure> {
  try {
    await call
  } catch (error) {
    if (isSmsError(error)) return error
    throw error
  }
  throw new Error('the call did not fail')
}
