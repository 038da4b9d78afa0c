// Compares countSegments() with another calculator: whether the counts agree, and how long they take.
import { SegmentedMessage } from 'sms-segments-calculator'
import { countSegments } from '../../dist/index.js'
import { compareWithPeer } from '../../src/sms/segments.peer.ts'
import { median, ratioOf } from '../figures.mjs'

const rounds = 9
const texts = [
  'Your code: 42',
  'Ciao Anna, il tuo pacco è arrivato. '.repeat(8),
  'Dein Paket [4711] ist da €'.repeat(10),
  'Привет, ваша посылка здесь 📦 '.repeat(5),
]

/** Returns the ratio of the times, and how many of 100,000 texts are counted differently without an explanation. */
export function measureSegments() {
  const ours = []
  const theirs = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(timeOf((text) => countSegments(text), 2000))
    theirs.push(timeOf((text) => new SegmentedMessage(text).segmentsCount, 20))
  }
  const { equal, clusters, unexplained } = compareWithPeer(100_000)
  return {
    rows: [
      ratioOf(
        'speed of countSegments(), relative to sms-segments-calculator',
        theirs,
        ours,
        `${perText(ours)} and ${perText(theirs)}`,
      ),
      {
        name: 'texts counted differently without an explanation',
        value: unexplained.length,
        unit: 'of 100,000',
        figures: `${equal} equal, ${clusters} with characters that the standard does not keep together`,
      },
    ],
  }
}

function perText(times) {
  return `${((median(times) / texts.length) * 1000).toFixed(2)} µs per text`
}

/** Returns the milliseconds that it takes to count every text once. */
function timeOf(count, times) {
  const start = performance.now()
  for (let i = 0; i < times; i += 1) for (const text of texts) count(text)
  return (performance.now() - start) / times
}
