// Reminders of appointments, a day before: made, moved and cancelled with the appointment.
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
  /** The message of each appointment; a program that may be started again keeps it with the appointment. */
  const messages = new Map<string, string>()

  /** Call it when an appointment is made, and again when it has another time. */
  async function remind(appointment: Appointment): Promise<Outcome> {
    const at = dayBefore(appointment.at)
    // The gateway takes a date that has passed for now (A23), and a reminder of yesterday helps nobody.
    // The one that was made before would say "tomorrow" on the wrong day.
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
        // Without the hour: a text cannot be changed later, and cancelling gives no money back.
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

/**
 * Midnight of the day before, in UTC. The documents give a date its day only; that a time of day may follow is an assumption (A19) that a
 * program need not rest on.
 */
function dayBefore(at: Date): Date {
  return new Date(Math.floor(at.getTime() / day) * day - day)
}

/** The gateway refuses to change what is on its way. */
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
