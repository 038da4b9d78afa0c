import { responseValidators } from '../../../generated/validators/responses.ts'
import type { Validator } from '../../../generated/validators/validator.ts'
import { runScenario, scenarioOptions } from '../../prism/scenario.ts'
import { readCall } from '../breaking/call.ts'
import { gatewayUrl, type Found, type SideOfSuite } from './side.ts'

/** The client's whole repertoire, every response checked against the specs: what Prism does as a proxy, in this process. */
export const clientScenarioSide: SideOfSuite = {
  name: 'prism',
  find: async ({ open }) => {
    const sandbox = open(scenarioOptions)
    const violations: string[] = []
    try {
      await runScenario({
        baseUrl: gatewayUrl,
        tokenServiceUrl: gatewayUrl,
        fetch: checked(sandbox.fetch, violations),
        retry: false,
        sandbox,
      })
      return found(violations[0])
    } catch (error) {
      return found(violations[0] ?? String(error))
    } finally {
      await sandbox.close()
    }
  },
}

function found(what: string | undefined): Found | undefined {
  return what === undefined ? undefined : { check: "the client's scenario", what }
}

/** A `fetch` that keeps what a response has that its spec does not allow. */
function checked(gateway: typeof fetch, violations: string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { operationId } = await readCall(request.clone())
    const response = await gateway(request)
    if (operationId === undefined) return response
    const byStatus: Record<number, Validator<unknown>> = responseValidators[operationId]
    const validate = byStatus[response.status]
    const where = `${operationId} ${response.status}`
    if (validate === undefined) violations.push(`${where}: the status is not documented`)
    else if (!validate(await readJson(response.clone()))) {
      violations.push(`${where}: ${JSON.stringify(validate.errors)}`)
    }
    return response
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
