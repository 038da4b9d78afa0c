/**
 * Returns a function that maps a field's name to the spellings that the text's placeholders use. Text editors and spreadsheets
 * may write the same name in different Unicode normalisation forms or with invisible marks, and the gateway would treat each
 * spelling as a different name. A name that matches no placeholder is returned unchanged.
 */
export function spellAsIn(
  placeholders: readonly string[],
): (name: string) => readonly [string, ...string[]] {
  const byForm = Map.groupBy(placeholders, formOf)
  return (name) => {
    const [first, ...others] = byForm.get(formOf(name)) ?? []
    return first === undefined ? [name] : [first, ...others]
  }
}

/** Returns a name as it appears on screen: normalised, and without invisible characters. */
export function formOf(name: string): string {
  return name
    .normalize()
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
}

/** Renames the fields to match the text's placeholders. */
export function spellFields(
  fields: Readonly<Record<string, string>>,
  placeholders: readonly string[],
): Record<string, string> {
  const spell = spellAsIn(placeholders)
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => spell(name).map((each) => [each, value])),
  )
}

/** Finds the name that differs from `wanted` only in case, accents, spaces or punctuation. */
export function findSimilar(wanted: string, names: readonly string[]): string | undefined {
  const skeleton = skeletonOf(wanted)
  return skeleton === '' ? undefined : names.find((name) => skeletonOf(name) === skeleton)
}

function skeletonOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
