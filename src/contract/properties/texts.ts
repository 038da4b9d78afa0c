import * as fc from 'fast-check'

/** Texts at the limits of a segment (3GPP TS 23.038), and other texts that a gateway might count wrongly or change. */
export const edgeTexts: readonly string[] = [
  'x',
  'a'.repeat(160),
  'a'.repeat(161),
  'a'.repeat(306),
  'a'.repeat(307),
  'a'.repeat(459),
  'a'.repeat(460),
  // An extension character takes two septets, which are never split.
  '€'.repeat(80),
  '€'.repeat(81),
  `${'a'.repeat(152)}€${'b'.repeat(152)}`,
  `${'a'.repeat(152)}€${'b'.repeat(151)}`,
  String.raw`^{}\[~]|€`,
  // Characters in the default alphabet that have other codes in other alphabets.
  'èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉÄÖÑÜ§¿äöñüà£$¥¤¡'.repeat(4),
  'ü'.repeat(160),
  // Not in the alphabet, but similar to characters that are. Each text is one UCS-2 code unit too long for a single segment.
  ...'`´‘’“”–—…•\u00a0\tçáíóúâêôÁΑΒΕÿ'
    .split('')
    .map((character) => `${character}${'a'.repeat(70)}`),
  // In the alphabet, and similar to characters that are not.
  ...'\'"-_ÇàåØ¡¿§¤@\r\n'.split('').map((character) => `${character}${'a'.repeat(159)}`),
  `\f${'a'.repeat(158)}`,
  // In UCS-2, because one character is not in the alphabet.
  'ç'.repeat(70),
  'ç'.repeat(71),
  `${'a'.repeat(133)}ж`,
  `${'a'.repeat(134)}ж`,
  // A character beyond the basic plane takes two code units, which are never split.
  '😀'.repeat(35),
  '😀'.repeat(36),
  `${'a'.repeat(66)}😀${'b'.repeat(66)}`,
  `${'a'.repeat(66)}😀${'b'.repeat(65)}`,
  // Texts that must not be changed.
  '  two spaces at both ends  ',
  'two\nlines\r\nand\ta tab',
  '<b>&amp;</b> "quoted" \'so\'',
  'a\0b',
  'e\u0301 is two code points',
  '%41 \\u0041 ${name} {name} {{}}',
  'null',
  // Placeholders.
  'Hello {{name}}, your code is {{code}}.',
  '{{name}}{{name}}',
  '{{ name }} and {{Name}}',
  '{{{name}}}',
  `{{name}}${'a'.repeat(155)}`,
]

const gsm = fc.constantFrom(...'abcdefgh ijkl\n@£$èéΩß{}[]€'.split(''))
const words = fc.constantFrom(
  '{{name}}',
  '{{code}}',
  '{{ name }}',
  'Hello ',
  'x',
  '€',
  '😀',
  'ç',
  '\n',
)

const surrogates = { first: 0xd800, count: 0x800 }

/**
 * Generates any Unicode character: the same ones as fast-check's unit `binary`, without the table that takes fast-check 0.7 s to
 * build.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - surrogates.count })
  .map(
    (index) => String.fromCodePoint(index < surrogates.first ? index : index + surrogates.count),
    (character) => {
      const isOne = typeof character === 'string' && /^\P{Surrogate}$/u.test(character)
      if (!isOne) throw new TypeError('not a character')
      const code = Number(character.codePointAt(0))
      return code < surrogates.first ? code : code - surrogates.count
    },
  )

/** Generates texts of all kinds, including {@link edgeTexts}. */
export const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(words, { minLength: 1, maxLength: 8, size: 'max' })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: gsm, minLength: 1, maxLength: 500, size: 'max' }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: anyCharacter, minLength: 1, maxLength: 200, size: 'max' }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
  { weight: 2, arbitrary: fc.constantFrom(...edgeTexts) },
)
