// Replaces the SDK's `_shims` for Node in the bundle: this validator of the SDK's is a tenth of the size of Ajv.
export { default as process } from 'node:process'
export { CfWorkerJsonSchemaValidator as DefaultJsonSchemaValidator } from '@modelcontextprotocol/server/validators/cf-worker'
