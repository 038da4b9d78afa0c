import { createTick } from '../../../src/sandbox/commit-and-send.ts'
import type { Control } from '../../../src/sandbox/control/control.ts'
import type { Served } from '../../../src/sandbox/http/server.ts'
import type { Gateway } from '../../../src/sandbox/pipeline/gateway.ts'

/** What a port serves: a gateway, by default without a control API. */
export function served(gateway: Gateway, control: Partial<Control> = {}): Served {
  return {
    gateway,
    control: { owns: () => false, maxBytes: () => 0, respond: fail, ...control },
    maxBodyBytes: 1000,
    tick: createTick(() => {}),
    isPredictable: false,
    isKnown: () => true,
  }
}

function fail(): Promise<never> {
  return Promise.reject(new Error('there is no control API'))
}
