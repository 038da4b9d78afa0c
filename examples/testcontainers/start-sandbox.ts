// #region start
import { randomUUID } from 'node:crypto'
import type { GenericContainer, StartedTestContainer } from 'testcontainers'

/** A sandbox in a container, and how to reach it. */
export interface StartedSandbox {
  container: StartedTestContainer
  baseUrl: string
  token: string
  /** The header for the control API under /_sandbox/v1. */
  admin: { authorization: string }
}

/** Starts a sandbox: `await startSandbox(new GenericContainer('gateway-sms-sandbox'))`. */
export async function startSandbox(image: GenericContainer): Promise<StartedSandbox> {
  const adminToken = randomUUID()
  const container = await image
    .withExposedPorts(4010)
    .withEnvironment({ GATEWAY_SMS_ADMIN_TOKEN: adminToken })
    .withCommand(['--clock', 'manual'])
    .start()
  const baseUrl = `http://${container.getHost()}:${container.getMappedPort(4010)}`
  const admin = { authorization: `Bearer ${adminToken}` }
  const response = await fetch(`${baseUrl}/_sandbox/v1/tokens`, {
    method: 'POST',
    headers: { ...admin, 'content-type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) throw new Error(`The sandbox returned no token: ${await response.text()}`)
  const { token } = (await response.json()) as { token: string }
  return { container, baseUrl, token, admin }
}
// #endregion start
