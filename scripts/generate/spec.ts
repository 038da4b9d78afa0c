import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, createConfig } from '@redocly/openapi-core'
import { parse } from 'yaml'

/** The repository's root. */
export const root = join(import.meta.dirname, '../..')

export type SpecName = 'gateway-sms' | 'tokens' | 'sandbox-control'

export interface Spec {
  name: SpecName
  /** The YAML text. */
  text: string
  /** The parsed document, with its $refs. */
  source: Schema
  /** The document with every $ref resolved. */
  document: Document
}

export interface Document {
  servers: { url: string; 'x-environment'?: string }[]
  paths: Record<string, Partial<Record<Method, Operation>>>
  components: { schemas: Record<string, Schema> }
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

export interface Operation {
  operationId: string
  summary: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: { 'application/json': { schema: Schema } } }
  responses: Record<string, Response>
}

export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  schema: Schema
}

export interface Response {
  content: { 'application/json': { schema: Schema; example: unknown } }
  'x-errors'?: DocumentedError[]
}

export interface DocumentedError {
  code: number
  name: string
  meaning: string
  source?: string
  assumption?: string
  /** The names of the amounts in the example's text, in the order of the text. */
  amounts?: string[]
  /** The text of this code, if the example shows another. */
  text?: string
}

export type Schema = Record<string, unknown>

/** Reads NAME.yaml from spec/ or another folder. Throws if a $ref cannot be resolved. */
export async function readSpec(name: SpecName, folder = join(root, 'spec')): Promise<Spec> {
  const file = join(folder, `${name}.yaml`)
  const text = await readFile(file, 'utf8')
  const config = await createConfig({})
  const { bundle: bundled, problems } = await bundle({ ref: file, config, dereference: true })
  if (problems.length > 0) {
    throw new Error(`${file}: ${problems.map((problem) => problem.message).join('; ')}`)
  }
  return { name, text, source: parse(text) as Schema, document: bundled.parsed as Document }
}

export interface NamedOperation {
  path: string
  method: Method
  operation: Operation
}

/** Lists a spec's operations, in its order. */
export function operationsOf(spec: Spec): NamedOperation[] {
  return Object.entries(spec.document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ path, method, operation }]
    }),
  )
}
