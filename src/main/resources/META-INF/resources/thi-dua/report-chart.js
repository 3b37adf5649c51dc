// Draws the charts of a report: lying bars, each with its name above it and its number behind it.
import { element } from './page.js';
import { number } from './parts.js';
import { shape } from './shape.js';

const WIDTH = 340; // narrow, so that its letters can be read on a telephone
const BARS = 250;
const LONGEST = 44;
const ROW = 44;
const LEGEND = 20;

/** A chart with its title; who hears it hears every number. */
export function chart({ title, series, bars }) {
  const longest = Math.max(1, ...bars.map(total));
  const height = LEGEND * series.length + 6 + bars.length * ROW;
  const drawn = shape('svg', { class: 'chart', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': told(title, series, bars) });
  drawn.append(...series.flatMap(legend));
  bars.forEach((bar, at) => drawn.append(...row(bar, series, longest, LEGEND * series.length + 6 + at * ROW)));
  return [element('h4', {}, title), drawn];
}

const short = label => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);

const total = ({ values }) => values.reduce((sum, value) => sum + value, 0);

function told(title, series, bars) {
  const said = bars.map(({ label, values }) => `${label}: ${values.map((value, at) => `${series[at].name} ${number(value)}`).join(', ')}`);
  return `${title}. ${said.join('; ')}.`;
}

function legend({ name, tone }, at) {
  return [shape('rect', { class: tone, x: 0, y: at * LEGEND + 2, width: 12, height: 12 }),
    shape('text', { x: 18, y: at * LEGEND + 13 }, name)];
}

function row(bar, series, longest, top) {
  let x = 0;
  const parts = bar.values.map((value, at) => {
    const width = (BARS * value) / longest;
    const part = shape('rect', { class: series[at].tone, x, y: top + 18, width, height: 16 });
    x += width;
    return part;
  });
  return [shape('text', { x: 0, y: top + 13 }, short(bar.label)), ...parts,
    shape('text', { x: x + 6, y: top + 31 }, number(total(bar)))];
}
