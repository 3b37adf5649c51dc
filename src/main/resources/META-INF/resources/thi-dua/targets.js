// The page of the targets of a reform programme: every target, year by year, beside its threshold.
import { timeAndDay } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, place, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';
import { drawMetric } from './target-picture.js';

const message = place('message');
const STATUSES = { MET: 'Đạt', ON_TRACK: 'Đúng lộ trình', AT_RISK: 'Có nguy cơ không đạt', MISSED: 'Không đạt', NO_VALUE: 'Chưa có số liệu' };
let targets = [];

const status = (name, label) => element('span', { class: `status ${name}` }, label);

/** How a target stands by its newest values. */
const standing = target => ([...target.years].reverse().find(year => year.status !== 'NO_VALUE') || target.years[0]).status;

async function load() {
  const code = place('programme').value;
  const found = code ? await newest(place('targets'), call(`/api/targets?programme=${encodeURIComponent(code)}`)) : [];
  if (!found) return;
  targets = found;
  show();
}

function show() {
  const chosen = targets.filter(target => !place('status').value || standing(target) === place('status').value);
  place('summary').replaceChildren(targets.length ? element('ul', { class: 'counts' },
    ...Object.entries(STATUSES).map(([name, label]) => element('li', {}, status(name, label),
      ` ${number(targets.filter(target => standing(target) === name).length)} chỉ tiêu`)))
    : nothing('Tỉnh chưa có chương trình cải cách hành chính nào được nhập.'));
  place('targets').replaceChildren(...(chosen.length || !targets.length ? chosen.map(panel)
    : [nothing('Không có chỉ tiêu nào như vậy.')]));
}

function panel(target) {
  return element('section', { class: 'panel target', 'aria-label': `Chỉ tiêu ${target.code}` },
    element('h2', {}, element('span', {}, `${target.code}. `), target.unit),
    element('p', {}, `${target.text} `, element('small', { class: 'hint' }, `(${target.source})`)),
    element('ul', { class: 'years' }, ...target.years.map(year => element('li', {},
      element('strong', {}, String(year.year)), ' ', status(year.status, year.statusLabel), element('small', {}, year.stage),
      year.report ? element('button', { type: 'button', 'aria-label': `Lịch sử chỉ tiêu ${target.code} năm ${year.year}`,
        onclick: () => attempt(message, () => showHistory(target, year)) }, 'Lịch sử') : []))),
    element('div', { class: 'metrics' }, ...target.metrics.map(drawMetric)));
}

async function showHistory(target, { year, report }) {
  const label = code => target.metrics.find(metric => metric.code === code)?.label || code;
  const history = await newest(place('history'), call(`/api/targets/${report}/history`));
  if (!history) return;
  const { values, events } = history;
  place('history-title').textContent = `Chỉ tiêu ${target.code} năm ${year}`;
  place('history-body').replaceChildren(
    values.length ? table('Giá trị đã nhập', ['Số liệu', 'Giá trị', 'Văn bản nguồn', 'Người nhập', 'Lúc'], values.map(value =>
      [label(value.metric), value.value, `${value.document}, ngày ${vietnameseDay(value.date)}`, value.by, timeAndDay(value.at)])) : nothing('Chưa có giá trị nào được nhập.'),
    element('ul', {}, ...events.map(event => element('li', {}, element('strong', {}, event.kind), ` – ${event.by}, ${timeAndDay(event.at)}`,
      event.reason ? element('div', {}, `Lý do: ${event.reason}`) : []))));
  if (!place('history').open) place('history').showModal();
}

place('programme').addEventListener('change', () => attempt(message, load));
place('status').addEventListener('change', show);

attempt(message, async () => {
  const programmes = await call('/api/targets');
  place('programme').append(...programmes.map(({ code, name }) => element('option', { value: code }, name)));
  await load();
});
