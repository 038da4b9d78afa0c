/** A text as it is written in XML and HTML, also in an attribute. What neither can hold is shown as its code. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(
      // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 cannot hold
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
