/** Returns the first lines of a generated file. */
export function banner(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`
}

/** Renders a value as TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

/** Converts a name in the spec to a file name: `sendMessage` to `send-message`, `Message_Object` to `message-object`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/(?<=[a-z])[A-Z]|_/gu, (found) => `-${found.replace('_', '')}`)
    .toLowerCase()
}
