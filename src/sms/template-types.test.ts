import { expect, expectTypeOf, test } from 'vitest'
import { placeholders } from './template.ts'
import type { TemplateFields } from './template.ts'
import type { FieldsFor, Placeholders } from './template-types.ts'

test('the type has the names that are found at run time', () => {
  const all = [
    same('Hi {{name}}, gate {{ gate }}', { name: 1, gate: 1 }),
    same('{{a}}{{b}}{{a}}', { a: 1, b: 1 }),
    same('{{{name}}}', { name: 1 }),
    same('{{{{name}}}}', { name: 1 }),
    same('{{a} {{b}}', { b: 1 }),
    same('{{a {b}} {{c}}', { c: 1 }),
    same('{{a}b}} {{c}}', { c: 1 }),
    same('{{\r\n\t nome città.1 \u00a0}}', { 'nome città.1': 1 }),
    same('x}} {{a}}} }} {{b}}', { a: 1, b: 1 }),
    same('{{', {}),
    same('}}{{', {}),
    same('{{}} {{ }} {x} {{y} {{y', {}),
    same('', {}),
  ]
  for (const { found, typed } of all) expect(found).toEqual(typed)
})

test('a body with a hundred placeholders compiles', () => {
  type Ten = '{{a0}}{{a1}}{{a2}}{{a3}}{{a4}}{{a5}}{{a6}}{{a7}}{{a8}}{{a9}}'
  type Fifty = `${Ten}${Ten}${Ten}${Ten}${Ten}`
  expectTypeOf<Placeholders<`${Fifty}${Fifty}{{z}}`>>().toEqualTypeOf<
    'z' | `a${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  >()
})

test('a partly literal body requires its literal placeholders', () => {
  expectTypeOf<Placeholders<string>>().toEqualTypeOf<string>()
  expectTypeOf<Placeholders<`Hi {{name}} ${string}`>>().toEqualTypeOf<'name'>()
  expectTypeOf<Placeholders<`Hi ${string}, {{name}}`>>().toEqualTypeOf<'name'>()
  expectTypeOf<Placeholders<'{{a}}' | '{{b}}'>>().toEqualTypeOf<'a' | 'b'>()
})

test('fields must have every name, and may have more', () => {
  expectTypeOf<FieldsFor<string>>().toEqualTypeOf<TemplateFields>()
  expectTypeOf<FieldsFor<'Hi'>>().toEqualTypeOf<TemplateFields>()
  const complete: FieldsFor<'{{a}} {{b}}'>[] = [
    { a: 'x', b: 1 },
    { a: false, b: '', more: 'y' },
    // @ts-expect-error -- b is missing
    { a: 'x' },
    // @ts-expect-error -- b is misspelt
    { a: 'x', B: 1 },
    // @ts-expect-error -- a list is not a field
    { a: 'x', b: [] },
  ]
  expect(complete).toHaveLength(5)
})

/** The compiler requires every name as a key, and no key for a body without names. */
function same<const Body extends string>(
  body: Body,
  names: [Placeholders<Body>] extends [never]
    ? Record<string, never>
    : Record<Placeholders<Body>, 1>,
) {
  return { found: placeholders(body), typed: Object.keys(names) }
}
