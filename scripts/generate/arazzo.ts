import { stringify } from 'yaml'
import { findOperation, steps, type Step } from './sequence.ts'
import type { Spec } from './spec.ts'

/** Renders the sequence as an Arazzo document. `redocly respect` runs the document and checks it against the specs. */
export function renderArazzo(specs: readonly Spec[]): string {
  const document = {
    arazzo: '1.0.1',
    info: {
      title: 'Gateway SMS',
      version: '1.0.0',
      description:
        'Calls every operation once, from creating a token to deleting it. The message is not sent, because it stays an open transaction and is then cancelled.',
    },
    sourceDescriptions: specs.map(({ name }) => ({
      name: sourceOf(name),
      type: 'openapi',
      url: `../spec/${name}.yaml`,
    })),
    workflows: [
      {
        workflowId: 'every-operation',
        summary: 'Calls every operation once.',
        inputs: {
          type: 'object',
          required: ['basic'],
          properties: {
            basic: {
              type: 'string',
              format: 'password',
              description:
                "The account's email address and API key, joined by a colon and encoded in base64.",
            },
          },
        },
        steps: steps.map((step) => stepOf(specs, step)),
      },
    ],
  }
  return `# Generated from spec/ by \`npm run generate\`. Do not edit.\n${stringify(document, { lineWidth: 0 })}`
}

function stepOf(specs: readonly Spec[], { operationId, body, keeps = {} }: Step) {
  const { spec, named } = findOperation(specs, operationId)
  const [status = '200'] = Object.keys(named.operation.responses)
  const inPath = Array.from(named.path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
  const authorization =
    spec.name === 'tokens' ? 'Basic {$inputs.basic}' : `Bearer {${outputOf('token')}}`
  return {
    stepId: operationId,
    description: named.operation.summary,
    operationId: `$sourceDescriptions.${sourceOf(spec.name)}.${operationId}`,
    parameters: [
      { name: 'Authorization', in: 'header', value: authorization },
      ...inPath.map((name) => ({
        name,
        in: 'path',
        value: name === 'number' ? '+39-3491235018' : outputOf(name),
      })),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { contentType: 'application/json', payload: body } }),
    successCriteria: [{ condition: `$statusCode == ${status}` }],
    ...(Object.keys(keeps).length === 0
      ? {}
      : {
          outputs: Object.fromEntries(
            Object.entries(keeps).map(([name, pointer]) => [name, `$response.body#${pointer}`]),
          ),
        }),
  }
}

/** Refers to the output of an earlier step. */
function outputOf(name: string): string {
  const step = steps.find(({ keeps = {} }) => name in keeps)
  if (step === undefined) throw new Error(`no earlier step has the output '${name}'`)
  return `$steps.${step.operationId}.outputs.${name}`
}

function sourceOf(spec: Spec['name']): string {
  return spec === 'tokens' ? 'tokens' : 'gateway'
}
