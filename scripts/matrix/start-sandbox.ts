import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A sandbox in a separate process. */
export interface SandboxProcess extends AsyncDisposable {
  url: string
}

/** Starts the installed package's command with a given Node. */
export async function startSandbox(node: string, project: string): Promise<SandboxProcess> {
  const main = join(project, 'node_modules/gateway-sms/dist/cli/main.js')
  const args = [
    '--no-warnings',
    main,
    'sandbox',
    '--port',
    '0',
    '--clock',
    'manual',
    '--log',
    'none',
  ]
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /^Gateway SMS sandbox on (\S+)$/u.exec(line) ?? []
    if (url === undefined) continue
    child.stdout.resume()
    return {
      url,
      [Symbol.asyncDispose]: async () => {
        child.kill()
        await ended
      },
    }
  }
  throw new Error(`the sandbox did not start on ${node}`)
}
