import { signal } from '@preact/signals'

const key = 'gateway-sms-admin-token'

/** The admin token, if the sandbox requires one. The token is stored until the tab is closed. */
export const adminToken = signal(sessionStorage.getItem(key) ?? '')

/** Whether the sandbox requires an admin token that the page does not have. */
export const isLocked = signal(false)

export function keepAdminToken(token: string): void {
  sessionStorage.setItem(key, token)
  adminToken.value = token
  isLocked.value = false
}
