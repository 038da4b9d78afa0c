/**
 * Returns the number of septets that a UTF-16 code unit occupies in the GSM 7-bit alphabet.
 *
 * The result is 1 for a character of the default alphabet, 2 for a character of its extension table, and 0 for any other code
 * unit, which requires UCS-2. National language tables are not supported. Source: 3GPP TS 23.038, 6.2.1 and 6.2.1.1.
 * @example
 * ```ts
 * septetsOf('Ç'.charCodeAt(0)) // 1
 * septetsOf('€'.charCodeAt(0)) // 2
 * septetsOf('ç'.charCodeAt(0)) // 0
 * ```
 */
export function septetsOf(codeUnit: number): number {
  return septets[codeUnit] ?? 0
}

// By code from 0x00 to 0x7F, two columns of the standard's table per line. The escape at 0x1B is not a character.
const defaultAlphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ' +
  ' !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmnopqrstuvwxyzäöñüà'

// Each is sent as the escape and one more code.
const extensionTable = '\f^{}\\[~]|€'

const septets = /* @__PURE__ */ tabulate()

/** Creates a table with one byte per code unit, so that every look-up is within the table. */
function tabulate(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const character of defaultAlphabet) table[character.charCodeAt(0)] = 1
  for (const character of extensionTable) table[character.charCodeAt(0)] = 2
  return table
}
