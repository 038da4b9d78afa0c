import { parse, resetSVGDefIds, View } from 'vega'
import { compile } from 'vega-lite'

const ours = new Set(['gateway-sms', 'sandbox'])

/** Renders a bar for each name as SVG, ours in another colour. The same figures always result in the same text. */
export async function renderChart({ title, unit, values }) {
  const rows = Object.entries(values).map(([name, value]) => ({
    name,
    value,
    label: value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'),
    isOurs: ours.has(name),
  }))
  const axis = { grid: true, gridColor: '#e3e6ec', domain: false, ticks: false, tickCount: 5 }
  const y = {
    field: 'name',
    type: 'nominal',
    sort: null,
    axis: { title: null, ticks: false, labelLimit: 300 },
  }
  const x = { field: 'value', type: 'quantitative', axis: { ...axis, title: unit } }
  const { spec } = compile({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, anchor: 'start', fontSize: 14, fontWeight: 600 },
    background: '#ffffff',
    padding: 12,
    width: 480,
    height: { step: 26 },
    data: { values: rows },
    layer: [
      {
        mark: { type: 'bar', cornerRadiusEnd: 3 },
        encoding: {
          y,
          x,
          color: { condition: { test: 'datum.isOurs', value: '#3346c4' }, value: '#aab1bf' },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5, color: '#333' },
        encoding: { y, x, text: { field: 'label' } },
      },
    ],
    config: {
      font: 'system-ui, sans-serif',
      view: { stroke: null },
      axis: { labelFontSize: 12, titleFontSize: 12, labelColor: '#333', titleColor: '#555' },
    },
  })
  resetSVGDefIds()
  const view = new View(parse(spec), { renderer: 'none' })
  return `${await view.toSVG()}\n`
}
