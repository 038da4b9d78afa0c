import { useState } from 'preact/hooks'
import { counted } from '../inbox/words.ts'
import { resolve, type Schema, type Spec } from './openapi.ts'
import { CodeSpans } from './prose.tsx'

interface SchemaProps {
  spec: Spec
  schema: Schema
}

/** Shows a schema's properties. Nested properties are rendered only when they are opened, so a schema may contain itself. */
export function SchemaView({ spec, schema }: SchemaProps) {
  const properties = propertiesOf(spec, schema)
  const choices = resolve(spec, schema).oneOf ?? []
  return (
    <>
      {choices.length > 0 && <p class="hint">One of:</p>}
      {choices.map((choice, index) => (
        <Property key={index} spec={spec} name={`${index + 1}`} schema={choice} />
      ))}
      {properties.map(({ name, schema: own, isRequired }) => (
        <Property key={name} spec={spec} name={name} schema={own} isRequired={isRequired} />
      ))}
    </>
  )
}

function Property({
  spec,
  name,
  schema,
  isRequired = false,
}: SchemaProps & { name: string; isRequired?: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const { description = '' } = { ...resolve(spec, schema), ...schema }
  const inner = innerOf(spec, schema)
  const line = (
    <>
      <code>{name}</code> <span class="hint">{typeOf(spec, schema)}</span>
      {isRequired && <span class="mark">required</span>}
      {description !== '' && (
        <span class="property-text">
          <CodeSpans text={description} />
        </span>
      )}
    </>
  )
  if (inner === undefined) return <div class="property">{line}</div>
  return (
    <details class="property" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{line}</summary>
      {isOpen && <SchemaView spec={spec} schema={inner} />}
    </details>
  )
}

/**
 * Returns the schema to show inside a property: for an object, its own schema; for an array, the schema of the array's items.
 * Returns undefined if a property has no nested properties.
 */
function innerOf(spec: Spec, schema: Schema): Schema | undefined {
  const resolved = resolve(spec, schema)
  if (resolved.items !== undefined) return innerOf(spec, resolved.items)
  const isNested = resolved.oneOf !== undefined || propertiesOf(spec, resolved).length > 0
  return isNested ? resolved : undefined
}

/** Returns an object's properties, including those from every part of an `allOf`. */
export function propertiesOf(
  spec: Spec,
  schema: Schema,
): { name: string; schema: Schema; isRequired: boolean }[] {
  const { properties = {}, required = [], allOf = [] } = resolve(spec, schema)
  const inherited = allOf.flatMap((part) => propertiesOf(spec, part))
  const own = Object.entries(properties).map(([name, each]) => ({
    name,
    schema: each,
    isRequired: required.includes(name),
  }))
  return [...new Map([...inherited, ...own].map((each) => [each.name, each])).values()]
}

/** Describes a schema's type and limits on one line. */
export function typeOf(spec: Spec, schema: Schema): string {
  const resolved = resolve(spec, schema)
  const { type, format, items, allOf, oneOf, nullable } = resolved
  if (type === undefined && allOf !== undefined) {
    return [...new Set(allOf.map((part) => typeOf(spec, part)))].join(', ')
  }
  const name =
    type ??
    (oneOf === undefined
      ? 'any'
      : [...new Set(oneOf.map((each) => typeOf(spec, each)))].join(' or '))
  return [
    items === undefined ? name : `array of ${typeOf(spec, items)}`,
    format,
    ...limitsOf(resolved),
    nullable === true && 'or null',
  ]
    .filter((part) => typeof part === 'string')
    .join(', ')
}

function limitsOf(schema: Schema): string[] {
  const values = schema.enum?.map((value) => JSON.stringify(value)).join(' | ')
  return [
    ...(values === undefined ? [] : [values]),
    ...rangeOf(schema.minimum, schema.maximum, ''),
    ...rangeOf(schema.minLength, schema.maxLength, 'character'),
    ...rangeOf(schema.minItems, schema.maxItems, 'item'),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ]
}

function rangeOf(min: number | undefined, max: number | undefined, noun: string): string[] {
  const last = max ?? min
  if (last === undefined) return []
  const limit = noun === '' ? String(last) : counted(last, noun)
  if (max === undefined) return [`at least ${limit}`]
  if (min === undefined) return [`at most ${limit}`]
  return [min === max ? limit : `${min} to ${limit}`]
}
