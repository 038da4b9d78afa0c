// Replaces the SDK's `_shims` for Node in the bundle: this validator, which the SDK also includes, is a tenth of Ajv's size.
export { default as process } from 'node:process'
export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from '@modelcontextprotocol/server/validators/cf-worker'
