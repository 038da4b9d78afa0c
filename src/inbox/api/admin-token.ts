import { signal } from '@preact/signals'

const key = 'gateway-sms-admin-token'

/** For a sandbox that asks for one; it is forgotten with the tab. */
export const adminToken = signal(sessionStorage.getItem(key) ?? '')

/** Whether the sandbox wants one that it has not got. */
export const isLocked = signal(false)

export function keepAdminToken(token: string): void {
  sessionStorage.setItem(key, token)
  adminToken.value = token
  isLocked.value = false
}
