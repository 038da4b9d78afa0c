import { banner } from './banner.ts'
import type { Spec } from './spec.ts'

/** Renders patterns for the texts that code must recognise. Each is a separate export, so that bundlers drop unused ones. */
export function renderPatterns(gateway: Spec, tokens: Spec): string {
  const patterns = {
    messageId: patternOf(gateway, 'Id'),
    number: patternOf(gateway, 'Number'),
    sendDate: patternOf(gateway, 'SendDate'),
    token: patternOf(tokens, 'TokenText'),
    scope: patternOf(tokens, 'ScopeText'),
  }
  const lines = Object.entries(patterns).map(
    ([name, pattern]) => `export const ${name} = /${pattern.replaceAll('/', String.raw`\/`)}/u\n`,
  )
  return banner('the schemas of spec/gateway-sms.yaml and spec/tokens.yaml') + lines.join('')
}

function patternOf(spec: Spec, schema: string): string {
  const pattern = spec.document.components.schemas[schema]?.['pattern']
  if (typeof pattern !== 'string')
    throw new Error(`spec/${spec.name}.yaml: schema ${schema} has no pattern`)
  return pattern
}
