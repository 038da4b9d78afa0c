import openapiTypescript, { astToString } from 'openapi-typescript'
import { banner } from './banner.ts'
import type { Spec } from './spec.ts'

/** The spec's types: `paths`, `components`, `operations`. */
export async function renderTypes(spec: Spec): Promise<string> {
  const ast = await openapiTypescript(spec.text, { defaultNonNullable: false })
  return banner(`spec/${spec.name}.yaml`) + astToString(ast)
}
