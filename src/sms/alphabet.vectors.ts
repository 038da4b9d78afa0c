// The tables of 3GPP TS 23.038 as printed: a line is a row (b4 to b1), a column is b7 to b5. Copied from the
// standard, not derived from the code that they test.

/** The table of 6.2.1. The code of a character is column × 16 + row. */
export const defaultAlphabetRows = [
  ['@', 'Δ', ' ', '0', '¡', 'P', '¿', 'p'],
  ['£', '_', '!', '1', 'A', 'Q', 'a', 'q'],
  ['$', 'Φ', '"', '2', 'B', 'R', 'b', 'r'],
  ['¥', 'Γ', '#', '3', 'C', 'S', 'c', 's'],
  ['è', 'Λ', '¤', '4', 'D', 'T', 'd', 't'],
  ['é', 'Ω', '%', '5', 'E', 'U', 'e', 'u'],
  ['ù', 'Π', '&', '6', 'F', 'V', 'f', 'v'],
  ['ì', 'Ψ', "'", '7', 'G', 'W', 'g', 'w'],
  ['ò', 'Σ', '(', '8', 'H', 'X', 'h', 'x'],
  ['Ç', 'Θ', ')', '9', 'I', 'Y', 'i', 'y'],
  ['\n', 'Ξ', '*', ':', 'J', 'Z', 'j', 'z'],
  ['Ø', 'ESC', '+', ';', 'K', 'Ä', 'k', 'ä'],
  ['ø', 'Æ', ',', '<', 'L', 'Ö', 'l', 'ö'],
  ['\r', 'æ', '-', '=', 'M', 'Ñ', 'm', 'ñ'],
  ['Å', 'ß', '.', '>', 'N', 'Ü', 'n', 'ü'],
  ['å', 'É', '/', '?', 'O', '§', 'o', 'à'],
]

/** The table of 6.2.1.1. The number is the code that follows the escape. */
export const extensionTable: [number, string][] = [
  [0x0a, '\f'],
  [0x14, '^'],
  [0x28, '{'],
  [0x29, '}'],
  [0x2f, '\\'],
  [0x3c, '['],
  [0x3d, '~'],
  [0x3e, ']'],
  [0x40, '|'],
  [0x65, '€'],
]

/** The 127 characters of the default alphabet, not including the escape. */
export const defaultCharacters = defaultAlphabetRows
  .flat()
  .filter((character) => character !== 'ESC')

/** The 10 characters of the extension table. */
export const extensionCharacters = extensionTable.map(([, character]) => character)
