// One metric over the years: its confirmed values, each in the colour of its status, beside its threshold.
import { element, vietnameseDay } from './page.js';
import { shape } from './shape.js';

const WIDTH = 420;
const TOP = 30;
const BOTTOM = 110;
const SIGNS = { AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '=' };

/** What is asked for, in words and signs. */
export const asked = metric => `${SIGNS[metric.operator]} ${metric.threshold.replace('.', ',')}${metric.number === null ? '' : ` ${metric.unit}`}`;

/** The picture of a metric with its values in words below. */
export function drawMetric(metric) {
  return element('figure', {},
    element('figcaption', {}, element('strong', {}, metric.label), `: ${asked(metric)}`,
      metric.note ? element('small', { class: 'hint' }, ` ${metric.note}`) : []),
    metric.number === null ? [] : picture(metric),
    sources(metric));
}

function picture(metric) {
  const values = metric.values.filter(value => value.number !== null);
  const all = [metric.number, ...values.map(value => value.number)];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const span = highest - lowest || 1;
  // A rank gets better downwards: the best is always on top.
  const part = number => (metric.operator === 'AT_MOST' ? number - lowest : highest - number) / span;
  const y = number => TOP + part(number) * (BOTTOM - TOP);
  const step = WIDTH / metric.values.length;
  const x = value => step * (metric.values.indexOf(value) + 0.5);
  const words = values.map(({ year, value, statusLabel }) => `${year}: ${value}, ${statusLabel.toLowerCase()}`).join('; ');
  return shape('svg', { viewBox: `0 0 ${WIDTH} 150`, role: 'img', 'aria-label': `${metric.label}, phải đạt ${asked(metric)}. ${words || 'Chưa có số liệu'}` },
    shape('line', { class: 'threshold', x1: 0, x2: WIDTH, y1: y(metric.number), y2: y(metric.number) }),
    shape('polyline', { class: 'course', points: values.map(value => `${x(value)},${y(value.number)}`).join(' ') }),
    ...metric.values.map(value => shape('text', { class: 'axis', x: x(value), y: 145, 'text-anchor': 'middle' }, String(value.year))),
    ...values.map(value => shape('g', { class: value.status },
      shape('circle', { cx: x(value), cy: y(value.number), r: 6 }),
      shape('text', { class: 'value', x: x(value), y: y(value.number) - 11, 'text-anchor': 'middle' }, value.value))));
}

function sources(metric) {
  const values = metric.values.filter(value => value.value !== null);
  return values.length === 0 ? element('p', { class: 'hint' }, 'Chưa có số liệu được xác nhận.')
    : element('ul', {}, ...values.map(value => element('li', {}, `${value.year}: `,
      element('strong', { class: value.status }, `${value.value} – ${value.statusLabel.toLowerCase()}`),
      ` (${value.document}, ngày ${vietnameseDay(value.date)})`)));
}
