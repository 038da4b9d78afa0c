import type { Sandbox } from '../../../src/sandbox/index.ts'
import { compare } from '../../situations/compare.ts'
import type { RequestToSend } from '../../situations/situation.ts'
import {
  arrange,
  documentedResponses,
  optionsOf,
  type DocumentedResponse,
} from '../../situations/situations.ts'
import { gatewayUrl, inOrder, type SideOfSuite } from './side.ts'

/** Every documented response of both specs, asked for once: what Dredd does, in this process. */
export const documentedResponsesSide: SideOfSuite = {
  name: 'dredd',
  find: async (gateway, signal) => {
    for (const documented of inOrder(documentedResponses, gateway, about)) {
      signal.throwIfAborted()
      const { name } = documented
      const sandbox = gateway.open(optionsOf(name))
      try {
        const [what] = await ask(documented, sandbox)
        if (what !== undefined) return { check: name, what }
      } catch (error) {
        return { check: name, what: String(error) }
      } finally {
        await sandbox.close()
      }
    }
    return undefined
  },
}

function about({ name, operationId }: DocumentedResponse) {
  return { name, operations: [operationId] }
}

async function ask(documented: DocumentedResponse, sandbox: Sandbox): Promise<string[]> {
  const send = ({ path, ...request }: RequestToSend) => sandbox.fetch(gatewayUrl + path, request)
  return compare(documented, await send(await arrange(documented.name, sandbox, send)))
}
