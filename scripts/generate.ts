// Generates everything under generated/, and the generated parts of the documents, from spec/ and examples/.
//
//   node scripts/generate.ts            writes the files
//   node scripts/generate.ts --check    writes nothing; shows stale files and exits with 1 if there are any
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { renderArazzo } from './generate/arazzo.ts'
import { renderAssumptionsGuide } from './generate/assumptions-guide.ts'
import { readAssumptions, renderAssumptions } from './generate/assumptions.ts'
import { renderControlDocument, renderControlOperations } from './generate/control.ts'
import { renderDifference } from './generate/difference.ts'
import { embedSamples } from './generate/embedded-samples.ts'
import { renderEnvironments, renderScopes } from './generate/environments.ts'
import {
  renderErrorNames,
  renderGatewayErrorNames,
  renderOperations,
  renderRoutes,
} from './generate/operations.ts'
import { renderMessageState } from './generate/message-state.ts'
import { renderGatewayWords } from './generate/gateway-words.ts'
import { renderDeliveryReports, renderOutcomes } from './generate/outcomes.ts'
import { renderPatterns } from './generate/patterns.ts'
import { renderCollection, renderEnvironment } from './generate/postman.ts'
import { renderRefusals } from './generate/refusals.ts'
import { renderReadme } from './generate/readme.ts'
import { renderResponseShapes } from './generate/response-shapes.ts'
import { renderResponseProperties, renderRequestSchemas } from './generate/schemas.ts'
import { renderRequestShapes } from './generate/request-shapes.ts'
import { renderSamples } from './generate/samples.ts'
import { renderErrorsGuide } from './generate/errors-guide.ts'
import { renderLlms } from './generate/llms.ts'
import { readSpec, root } from './generate/spec.ts'
import { renderTypes } from './generate/types.ts'
import { renderControlValidators, renderValidators } from './generate/validators.ts'

const gateway = await readSpec('gateway-sms')
const tokens = await readSpec('tokens')
const control = await readSpec('sandbox-control')
const specs = [gateway, tokens]
const assumptions = await readAssumptions(specs)

const documents = {
  ...(await embedSamples()),
  'docs/guides/assumptions.md': await renderAssumptionsGuide(assumptions),
  'docs/guides/errors.md': renderErrorsGuide(specs),
}

const files: Record<string, string> = {
  ...documents,
  'llms.txt': await renderLlms(documents),
  'generated/gateway-sms.ts': await renderTypes(gateway),
  'generated/tokens.ts': await renderTypes(tokens),
  'generated/operations.ts': renderOperations(specs),
  'generated/gateway-routes.ts': renderRoutes(gateway, 'gatewayRoutes'),
  'generated/token-routes.ts': renderRoutes(tokens, 'tokenRoutes'),
  'generated/error-names.ts': renderErrorNames(gateway, tokens),
  'generated/gateway-error-names.ts': renderGatewayErrorNames(gateway),
  'generated/gateway-words.ts': renderGatewayWords(specs),
  'generated/refusals.ts': renderRefusals(specs),
  ...renderRequestShapes(specs),
  'generated/environments.ts': renderEnvironments(gateway, tokens),
  'generated/scopes.ts': renderScopes(gateway),
  'generated/message-state.ts': renderMessageState(gateway),
  'generated/patterns.ts': renderPatterns(gateway, tokens),
  'generated/assumptions.ts': renderAssumptions(assumptions),
  'generated/delivery-reports.ts': await renderDeliveryReports(),
  'generated/outcomes.ts': await renderOutcomes(),
  'generated/request-schemas.ts': renderRequestSchemas(specs),
  'generated/response-properties.ts': renderResponseProperties(specs),
  ...renderResponseShapes(gateway, tokens),
  'postman/gateway-sms.postman_collection.json': renderCollection(specs),
  'postman/sandbox.postman_environment.json': renderEnvironment(),
  'arazzo/gateway-sms.arazzo.yaml': renderArazzo(specs),
  'generated/code-samples.json': renderSamples(specs),
  'generated/sandbox-control.ts': await renderTypes(control),
  'generated/control-operations.ts': renderControlOperations(control),
  'generated/control-document.ts': renderControlDocument(control),
  ...(await renderValidators(specs)),
  ...(await renderControlValidators(control)),
  'spec/README.md': await renderReadme(assumptions),
}

const stale = await findStale(files)
if (!process.argv.includes('--check')) {
  for (const { path, wanted } of stale) await write(path, wanted)
  console.log(stale.length === 0 ? 'generated/ was up to date' : `wrote ${list(stale)}`)
} else if (stale.length > 0) {
  for (const { path, found, wanted } of stale) console.error(renderDifference(path, found, wanted))
  console.error(
    `Out of date with spec/: ${list(stale)}. Run \`npm run generate\` and commit the result.`,
  )
  process.exitCode = 1
}

interface Stale {
  path: string
  found: string | undefined
  /** Undefined if the file is no longer generated. */
  wanted: string | undefined
}

async function findStale(wanted: Record<string, string>): Promise<Stale[]> {
  const present = await readdir(join(root, 'generated'), {
    recursive: true,
    withFileTypes: true,
  })
  const made = present
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  const paths = new Set([...Object.keys(wanted), ...made])
  const states = await Promise.all(
    [...paths].map(async (path) => ({ path, found: await read(path), wanted: wanted[path] })),
  )
  return states.filter((state) => state.found !== state.wanted)
}

async function read(path: string): Promise<string | undefined> {
  return readFile(join(root, path), 'utf8').catch((): undefined => undefined)
}

async function write(path: string, text: string | undefined): Promise<void> {
  const file = join(root, path)
  if (text === undefined) return rm(file)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

function list(entries: Stale[]): string {
  return entries.map((entry) => entry.path).join(', ')
}
