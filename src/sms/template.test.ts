import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeholders, renderTemplate, type TemplateFields } from './template.ts'

describe('rendering', () => {
  test.each<[string, string, TemplateFields, string]>([
    ['a field replaces its placeholder', 'Hi {{name}}!', { name: 'Anna' }, 'Hi Anna!'],
    ['every occurrence is replaced', '{{a}}-{{a}}', { a: 'x' }, 'x-x'],
    ['placeholders may touch', '{{a}}{{b}}', { a: 'x', b: 'y' }, 'xy'],
    ['a number and a boolean are written out', '{{n}} {{b}}', { n: 0, b: false }, '0 false'],
    ['an empty value replaces', 'a{{x}}b', { x: '' }, 'ab'],
    [
      'a name may have spaces, dots and accents',
      '{{nome città.1}}',
      { 'nome città.1': 'Roma' },
      'Roma',
    ],
    ['names are case-sensitive', '{{Name}}', { name: 'Anna' }, '{{Name}}'],
    ['spaces around the name do not count', '{{ name }}', { name: 'Anna' }, 'Anna'],
    ['a field without a placeholder is left out', 'Hi', { name: 'Anna' }, 'Hi'],
    ['a third brace stays', '{{{name}}}', { name: 'Anna' }, '{Anna}'],
    ['single braces are text', '{name}', { name: 'Anna' }, '{name}'],
    ['an unclosed placeholder is text', '{{name} {{name', { name: 'Anna' }, '{{name} {{name'],
    ['empty braces are text', '{{}} {{ }}', { '': 'x', ' ': 'y' }, '{{}} {{ }}'],
    ['a value is not rendered again', '{{a}}', { a: '{{b}}', b: 'x' }, '{{b}}'],
    ['two values do not form a placeholder', '{{a}}b}}', { a: '{{', b: 'x' }, '{{b}}'],
    [
      'replacement patterns in a value are text',
      '{{a}}',
      { a: "$& $1 $$ $` $'" },
      "$& $1 $$ $` $'",
    ],
  ])('%s', (_, body, fields, text) => {
    expect(renderTemplate(body, fields)).toBe(text)
  })

  test('a placeholder without a field is kept, or blanked on request', () => {
    expect(renderTemplate('Hi {{ name }}!', {})).toBe('Hi {{ name }}!')
    expect(renderTemplate('Hi {{ name }}!', {}, { missing: 'blank' })).toBe('Hi !')
  })

  test('a placeholder with spaces can be plain text', () => {
    const fields = { name: 'Anna' }
    expect(renderTemplate('{{ name }} {{name}}', fields, { spaces: 'literal' })).toBe(
      '{{ name }} Anna',
    )
    expect(renderTemplate('{{ x }}', {}, { spaces: 'literal', missing: 'blank' })).toBe('{{ x }}')
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'the name %s does not match an inherited property',
    (name) => expect(renderTemplate(`{{${name}}}`, {})).toBe(`{{${name}}}`),
  )

  test("a recipient's own field called __proto__ is found", () => {
    const fields: TemplateFields = Object.fromEntries([['__proto__', 'x']])
    expect(renderTemplate('{{__proto__}}', fields)).toBe('x')
  })

  test('a body without placeholders is returned unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('{{'))
        expect(renderTemplate(text, { x: 'y' }, { missing: 'blank' })).toBe(text)
      }),
    )
  })

  test('any value is inserted unchanged between any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(renderTemplate('<{{a}}|{{a}}>', { a: value })).toBe(`<${value}|${value}>`)
      }),
    )
  })

  test('every listed placeholder can be filled', () => {
    fc.assert(
      fc.property(templates(), (body) => {
        const fields = Object.fromEntries(placeholders(body).map((name) => [name, '']))
        expect(renderTemplate(body, fields, { missing: 'keep' })).toBe(
          renderTemplate(body, fields, { missing: 'blank' }),
        )
      }),
    )
  })
})

describe('the list of placeholders', () => {
  test.each([
    ['has each name once, in order of first appearance', '{{b}} {{a}} {{b}}', ['b', 'a']],
    ['takes a name with and without spaces for the same', '{{a}} {{ a }}', ['a']],
    ['is empty for a text without any', 'Hi {name} {{}} {{ }} {{', []],
    ['has a name that every object inherits', '{{constructor}}', ['constructor']],
  ])('%s', (_, body, names) => {
    expect(placeholders(body)).toEqual(names)
  })
})

function templates(): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom('{{', '}}', '{', '}', 'a', 'b', ' ', '$&'),
    maxLength: 40,
  })
}
