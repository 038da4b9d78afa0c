// Generated from the shape of the validators that Ajv compiles, by `npm run generate`. Do not edit.

export interface ValidationError {
  /** The invalid part of the value, as a JSON pointer. */
  instancePath: string
  /** The violated rule: `required`, `type`, `pattern`, … */
  keyword: string
  params: Record<string, unknown>
  message?: string
  /** The schema that contains the rule; only for requests. */
  parentSchema?: { description?: string }
}

export interface Validator<T> {
  (value: unknown): value is T
  /** Why the last value was refused. */
  errors?: ValidationError[] | null
}
