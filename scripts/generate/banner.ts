/** The first lines of every generated file. */
export function banner(source: string): string {
  return `// Made from ${source} by \`npm run generate\`. Never edited by hand.\n\n`
}

/** A value as TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

/** The file name for a name in the spec: `send-message` for `sendMessage`, `message-object` for `Message_Object`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/(?<=[a-z])[A-Z]|_/gu, (found) => `-${found.replace('_', '')}`)
    .toLowerCase()
}
