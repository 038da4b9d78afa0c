import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'

/** Whether the gateway accepts `text` as a recipient's number (D; A27). */
export function isRecipientNumber(text: string, form: Assumptions['numberForm']): boolean {
  if (form === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}
