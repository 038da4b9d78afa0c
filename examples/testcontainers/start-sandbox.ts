// #region start
import { randomUUID } from 'node:crypto'
import type { GenericContainer, StartedTestContainer } from 'testcontainers'

/** Where an application finds the sandbox of a container. */
export interface StartedSandbox {
  container: StartedTestContainer
  baseUrl: string
  token: string
  /** The header with which the control API under /_sandbox/v1 is called. */
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
  if (!response.ok) throw new Error(`The sandbox gives no token: ${await response.text()}`)
  const { token } = (await response.json()) as { token: string }
  return { container, baseUrl, token, admin }
}
// #endregion start
