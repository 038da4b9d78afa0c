import { useState } from 'preact/hooks'
import { piecesOf, type Piece } from '../text/pieces.ts'

/**
 * Shows a message's text without interpreting markup. Links open only after confirmation, and invisible characters are shown by
 * name.
 */
export function SmsText({ text }: { text: string }) {
  return (
    <bdi class="sms-text" dir="auto">
      {piecesOf(text).map((piece, index) => (
        <ShownPiece key={index} piece={piece} />
      ))}
    </bdi>
  )
}

/** Like {@link SmsText}, but without links, for use in lists. */
export function PlainText({ text }: { text: string }) {
  return (
    <bdi dir="auto">
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'hidden' ? <ShownPiece key={index} piece={piece} /> : piece.text,
      )}
    </bdi>
  )
}

function ShownPiece({ piece }: { piece: Piece }) {
  if (piece.kind === 'plain') return <>{piece.text}</>
  if (piece.kind === 'link') return <Address text={piece.text} />
  return (
    <span class="hidden-character" title={piece.name}>
      {piece.name}
    </span>
  )
}

/** A link that opens only after confirmation. */
function Address({ text }: { text: string }) {
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    return (
      <button type="button" class="address" onClick={() => setAsked(true)}>
        {text}
      </button>
    )
  }
  return (
    <span class="address-asked">
      Open{' '}
      <a href={text} target="_blank" rel="noreferrer noopener">
        {text}
      </a>
      ?{' '}
      <button type="button" class="quiet" onClick={() => setAsked(false)}>
        No
      </button>
    </span>
  )
}
