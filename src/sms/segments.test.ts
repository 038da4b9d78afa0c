import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCharacters, extensionCharacters } from './alphabet.vectors.ts'
import { countSegments, nonGsmCharacters, type SegmentCount } from './segments.ts'

describe('GSM-7', () => {
  test.each([
    { units: 0, segments: 1, unitsPerSegment: 160, remaining: 160 },
    { units: 13, segments: 1, unitsPerSegment: 160, remaining: 147 },
    { units: 160, segments: 1, unitsPerSegment: 160, remaining: 0 },
    { units: 161, segments: 2, unitsPerSegment: 153, remaining: 145 },
    { units: 306, segments: 2, unitsPerSegment: 153, remaining: 0 },
    { units: 307, segments: 3, unitsPerSegment: 153, remaining: 152 },
    { units: 459, segments: 3, unitsPerSegment: 153, remaining: 0 },
    { units: 460, segments: 4, unitsPerSegment: 153, remaining: 152 },
  ])('$units plain characters make $segments segments, with $remaining left', (expected) => {
    expect(countSegments('x'.repeat(expected.units))).toEqual({ encoding: 'GSM-7', ...expected })
  })

  test('80 extension characters fill one segment, and one more makes two', () => {
    expect(countSegments('€'.repeat(80))).toMatchObject({ segments: 1, units: 160, remaining: 0 })
    expect(countSegments('€'.repeat(81))).toMatchObject({ segments: 2, units: 162 })
  })

  test('an extension character that ends with the first segment loses nothing', () => {
    const text = `${'x'.repeat(151)}€${'x'.repeat(153)}`
    expect(countSegments(text)).toMatchObject({ segments: 2, units: 306, remaining: 0 })
  })

  test('an extension character that does not fit moves to the next segment', () => {
    const text = `${'x'.repeat(152)}€${'x'.repeat(152)}`
    expect(countSegments(text)).toMatchObject({ segments: 3, units: 306, remaining: 152 })
  })

  test('a second extension character is moved by the septets that the first one lost', () => {
    const text = `${'x'.repeat(152)}€${'x'.repeat(150)}€${'x'.repeat(152)}`
    expect(countSegments(text)).toMatchObject({ segments: 4, units: 458, remaining: 152 })
  })

  test('an extension character across septet 153 of a single segment loses nothing', () => {
    const text = `${'x'.repeat(152)}€${'x'.repeat(6)}`
    expect(countSegments(text)).toMatchObject({ segments: 1, units: 160, remaining: 0 })
  })
})

describe('UCS-2', () => {
  test.each([
    { units: 1, segments: 1, unitsPerSegment: 70, remaining: 69 },
    { units: 70, segments: 1, unitsPerSegment: 70, remaining: 0 },
    { units: 71, segments: 2, unitsPerSegment: 67, remaining: 63 },
    { units: 134, segments: 2, unitsPerSegment: 67, remaining: 0 },
    { units: 135, segments: 3, unitsPerSegment: 67, remaining: 66 },
    { units: 201, segments: 3, unitsPerSegment: 67, remaining: 0 },
    { units: 202, segments: 4, unitsPerSegment: 67, remaining: 66 },
  ])('$units characters make $segments segments, with $remaining left', (expected) => {
    expect(countSegments('ж'.repeat(expected.units))).toEqual({ encoding: 'UCS-2', ...expected })
  })

  test('one character outside the alphabet forces the entire text into UCS-2', () => {
    expect(countSegments(`${'x'.repeat(70)}ç`)).toMatchObject({ encoding: 'UCS-2', segments: 2 })
  })

  test('an extension character takes one unit', () => {
    expect(countSegments('€ç')).toMatchObject({ encoding: 'UCS-2', units: 2 })
  })

  test('35 surrogate pairs fill one segment, and one more makes two', () => {
    expect(countSegments('👍'.repeat(35))).toMatchObject({ segments: 1, units: 70, remaining: 0 })
    expect(countSegments('👍'.repeat(36))).toMatchObject({ segments: 2, units: 72, remaining: 61 })
  })

  test('a surrogate pair that ends with the first segment loses nothing', () => {
    const text = `${'ж'.repeat(65)}👍${'ж'.repeat(67)}`
    expect(countSegments(text)).toMatchObject({ segments: 2, units: 134, remaining: 0 })
  })

  test('a surrogate pair that does not fit moves to the next segment', () => {
    const text = `${'ж'.repeat(66)}👍${'ж'.repeat(66)}`
    expect(countSegments(text)).toMatchObject({ segments: 3, units: 134, remaining: 66 })
  })

  test('a second surrogate pair is moved by the units that the first one lost', () => {
    const text = `${'ж'.repeat(66)}👍${'ж'.repeat(64)}👍${'ж'.repeat(66)}`
    expect(countSegments(text)).toMatchObject({ segments: 4, units: 200, remaining: 66 })
  })

  test('a surrogate pair across unit 67 of a single segment loses nothing', () => {
    const text = `${'ж'.repeat(66)}👍жж`
    expect(countSegments(text)).toMatchObject({ segments: 1, units: 70, remaining: 0 })
  })

  test.each([
    ['two high surrogates', '\uD83D\uD83D'],
    ['two low surrogates', '\uDC4D\uDC4D'],
    ['a low surrogate before a high one', '\uDC4D\uD83D'],
    ['a high surrogate before a plain character', '\uD83Dx'],
  ])('%s are no pair, and may be split', (_, units) => {
    const text = `${'ж'.repeat(66)}${units}${'ж'.repeat(66)}`
    expect(countSegments(text)).toMatchObject({ segments: 2, units: 134, remaining: 0 })
  })
})

describe('characters that force UCS-2', () => {
  test('are listed once each, in order of first appearance, with their count', () => {
    expect(nonGsmCharacters('Ça va, garçon ? 👍 «ç» 👍')).toEqual([
      { character: 'ç', count: 2 },
      { character: '👍', count: 2 },
      { character: '«', count: 1 },
      { character: '»', count: 1 },
    ])
  })

  test('do not occur in a text of the default alphabet and its extension table', () => {
    expect(nonGsmCharacters([...defaultCharacters, ...extensionCharacters].join(''))).toEqual([])
  })

  test('include a lone surrogate', () => {
    expect(nonGsmCharacters('x\uD83Dx')).toEqual([{ character: '\uD83D', count: 1 }])
  })
})

describe('compared with a reference that splits the text into segments', () => {
  const plain = fc.constantFrom(...defaultCharacters)
  const extension = fc.constantFrom(...extensionCharacters)
  const foreign = fc.constantFrom('ç', '`', 'ж', '中', '\u0300', '\uFFFF')
  const astral = fc.constantFrom('👍', '𝒳', '\u{10FFFF}')
  const lone = fc.constantFrom('\uD800', '\uDBFF', '\uDC00', '\uDFFF')

  const gsmText = textOf({ weight: 12, arbitrary: plain }, { weight: 1, arbitrary: extension })
  const extensionText = textOf({ weight: 1, arbitrary: plain }, { weight: 2, arbitrary: extension })
  const anyText = textOf(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: extension },
    { weight: 6, arbitrary: foreign },
    { weight: 6, arbitrary: astral },
    { weight: 1, arbitrary: lone },
  )

  test.each([
    ['a text with few extension characters', gsmText],
    ['a text with many extension characters', extensionText],
    ['a text with surrogate pairs', anyText],
  ])('%s counts the same', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countSegments(text)).toEqual(cutIntoSegments(text))
      }),
      { numRuns: 500 },
    )
  })

  test('a text has non-GSM characters if and only if it is sent as UCS-2', () => {
    fc.assert(
      fc.property(fc.oneof(gsmText, anyText), (text) => {
        const isUcs2 = countSegments(text).encoding === 'UCS-2'
        expect(nonGsmCharacters(text).length > 0).toBe(isUcs2)
      }),
    )
  })

  test('adding a character never reduces the number of segments', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(plain, extension, foreign, astral), (text, character) => {
        const { segments } = countSegments(text)
        expect(countSegments(text + character).segments).toBeGreaterThanOrEqual(segments)
      }),
    )
  })
})

/** Texts of up to 700 characters, which `size` allows. */
function textOf(
  ...units: { weight: number; arbitrary: fc.Arbitrary<string> }[]
): fc.Arbitrary<string> {
  return fc.string({ unit: fc.oneof(...units), maxLength: 700, size: 'max' })
}

/** Slow and simple: puts one character after the other into segments, and counts them. */
function cutIntoSegments(text: string): SegmentCount {
  const characters = Array.from(text)
  const isGsm = characters.every(
    (c) => defaultCharacters.includes(c) || extensionCharacters.includes(c),
  )
  const sizeOf = (c: string) => (isGsm ? (extensionCharacters.includes(c) ? 2 : 1) : c.length)
  const sizeOfAll = (list: string[]) => list.reduce((sum, c) => sum + sizeOf(c), 0)

  const units = sizeOfAll(characters)
  const single = isGsm ? 160 : 70
  const unitsPerSegment = units <= single ? single : isGsm ? 153 : 67
  const segments: string[][] = []
  let last: string[] = []
  for (const character of characters) {
    if (sizeOfAll([...last, character]) > unitsPerSegment) {
      segments.push(last)
      last = []
    }
    last.push(character)
  }
  segments.push(last)
  return {
    encoding: isGsm ? 'GSM-7' : 'UCS-2',
    segments: segments.length,
    units,
    unitsPerSegment,
    remaining: unitsPerSegment - sizeOfAll(last),
  }
}
