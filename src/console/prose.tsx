/** Shows a description from a spec: paragraphs in which backticks mark code. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, index) => (
          <p key={index}>
            <CodeSpans text={paragraph} />
          </p>
        ))}
    </>
  )
}

/** Shows a line of text in which backticks mark code. */
export function CodeSpans({ text }: { text: string }) {
  return (
    <>
      {text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </>
  )
}
