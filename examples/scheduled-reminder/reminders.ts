// Reminders, sent the day before an appointment, and rescheduled and cancelled with it.
import { isSmsError, type SmsClient } from 'gateway-sms'

export interface Appointment {
  id: string
  number: string
  name: string
  at: Date
}

export type Outcome = 'scheduled' | 'moved' | 'cancelled' | 'too late'

const day = 24 * 60 * 60 * 1000

export function createReminders(sms: SmsClient, now: () => number = Date.now) {
  /** The message id of each appointment. A real program stores it with the appointment. */
  const messages = new Map<string, string>()

  /** Call it when an appointment is made, and again when it moves. */
  async function remind(appointment: Appointment): Promise<Outcome> {
    const at = dayBefore(appointment.at)
    // A past date means now (A23), which is too late for a reminder. An existing reminder would say "tomorrow"
    // on the wrong day.
    if (at.getTime() <= now()) {
      await forget(appointment)
      return 'too late'
    }
    const known = messages.get(appointment.id)
    if (known === undefined) {
      messages.set(appointment.id, await schedule(appointment, at))
      return 'scheduled'
    }
    return await unlessTooLate('moved', () => sms.messages.reschedule(known, at))
  }

  async function forget({ id }: Appointment): Promise<Outcome> {
    const known = messages.get(id)
    if (known === undefined) return 'cancelled'
    return await unlessTooLate('cancelled', async () => {
      await sms.messages.cancel(known)
      messages.delete(id)
    })
  }

  async function schedule({ id, number, name }: Appointment, sendAt: Date): Promise<string> {
    const message = await sms.messages.sendOnce(
      {
        sender: 'Dentist',
        // No time of day, because a text cannot be changed later, and cancelling gives no refund.
        body: 'Hello {{name}}, we look forward to seeing you tomorrow.',
        recipients: { number, fields: { name } },
        options: { timestamp_send: sendAt },
      },
      { key: id },
    )
    return message.id
  }

  return { remind, forget }
}

/** Midnight of the day before, in UTC. A time of day would be an assumption (A19). */
function dayBefore(at: Date): Date {
  return new Date(Math.floor(at.getTime() / day) * day - day)
}

/** Returns `too late` if the gateway is already sending the message. */
async function unlessTooLate(outcome: Outcome, change: () => Promise<unknown>): Promise<Outcome> {
  try {
    await change()
    return outcome
  } catch (error) {
    const late = ['already-scheduled', 'transaction-closed']
    if (!isSmsError(error) || !('reason' in error) || !late.includes(error.reason)) throw error
    return 'too late'
  }
}
