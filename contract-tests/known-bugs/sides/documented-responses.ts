import type { Sandbox } from '../../../src/sandbox/index.ts'
import { compare } from '../../situations/compare.ts'
import type { RequestToSend } from '../../situations/situation.ts'
import {
  arrange,
  documentedResponses,
  optionsOf,
  type DocumentedResponse,
} from '../../situations/situations.ts'
import { gatewayUrl, type SideOfSuite } from './side.ts'

/** Every documented response of both specs, asked for once: what Dredd does, in this process. */
export const documentedResponsesSide: SideOfSuite = {
  name: 'dredd',
  find: async ({ open, operations }, signal) => {
    for (const documented of documentedResponses) {
      if (!operations.includes(documented.operationId)) continue
      signal.throwIfAborted()
      const sandbox = open(optionsOf(documented.name))
      try {
        const [difference] = await ask(documented, sandbox)
        if (difference !== undefined) return `${documented.name}: ${difference}`
      } catch (error) {
        return `${documented.name}: ${String(error)}`
      } finally {
        await sandbox.close()
      }
    }
    return undefined
  },
}

async function ask(documented: DocumentedResponse, sandbox: Sandbox): Promise<string[]> {
  const send = ({ path, ...request }: RequestToSend) => sandbox.fetch(gatewayUrl + path, request)
  return compare(documented, await send(await arrange(documented.name, sandbox, send)))
}
