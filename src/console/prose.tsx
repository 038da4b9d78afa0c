/** Shows a description from a spec in paragraphs, with the text between backticks as code. */
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

/** Shows a line of text, with the text between backticks as code. */
export function CodeSpans({ text }: { text: string }) {
  return (
    <>
      {text
        .split('`')
        .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </>
  )
}
