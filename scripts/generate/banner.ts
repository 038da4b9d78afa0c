/** The first lines of every generated file. */
export function banner(source: string): string {
  return `// Made from ${source} by \`npm run generate\`. Never edited by hand.\n\n`
}

/** A value as TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
