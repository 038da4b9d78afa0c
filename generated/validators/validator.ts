// Made from the shape of the validators that Ajv compiles, by `npm run generate`. Never edited by hand.

export interface ValidationError {
  /** The position in the value, as a JSON Pointer. */
  instancePath: string
  /** The keyword that is violated: `required`, `type`, `pattern`, … */
  keyword: string
  params: Record<string, unknown>
  message?: string
  /** The schema with the keyword. */
  parentSchema?: { description?: string }
}

export interface Validator<T> {
  (value: unknown): value is T
  /** Why the last value is invalid. */
  errors?: ValidationError[] | null
}
