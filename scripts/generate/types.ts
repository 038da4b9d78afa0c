import openapiTypescript, { astToString } from 'openapi-typescript'
import { banner } from './banner.ts'
import type { Spec } from './spec.ts'

const descriptions: Record<string, string> = {
  paths: 'Every path in the spec, with its methods.',
  webhooks: "The spec's webhooks. It has none.",
  components: "The spec's named schemas, responses and parameters.",
  operations:
    'Every operation in the spec, by id, with its parameters, request body and responses.',
}

/** Renders the spec's types: `paths`, `components`, `operations`. */
export async function renderTypes(spec: Spec): Promise<string> {
  const ast = await openapiTypescript(spec.text, { defaultNonNullable: false })
  const types = astToString(ast)
    // TypeDoc does not know this tag. Without the tag, it reads the text as the summary.
    .replaceAll('@description ', '')
    .replaceAll(
      /^export (?:interface|type) (\w+)/gmu,
      (line, name: string) => `${comment(name)}${line}`,
    )
  return banner(`spec/${spec.name}.yaml`) + types
}

function comment(name: string): string {
  const description = descriptions[name]
  return description === undefined ? '' : `/** ${description} */\n`
}
