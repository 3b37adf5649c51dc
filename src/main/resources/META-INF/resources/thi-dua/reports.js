// The page of reports: chooses unit, year and period, shows the report and offers it as files.
import { thisYear } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, place, tell } from './page.js';
import { nothing } from './parts.js';
import { chart } from './report-chart.js';

const FILES = { DOCX: 'Tải về dạng Word', PDF: 'Tải về dạng PDF', XLSX: 'Tải về dạng Excel' };
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const choice = place('choice');
const message = place('message');
const shown = place('report');

function address() {
  const { unit, year, term } = choice.elements;
  const path = `/api/reports/${encodeURIComponent(unit.value)}`;
  return term.value === 'statistics' ? `${path}/statistics?year=${year.value}`
    : `${path}?year=${year.value}&term=${term.value}`;
}

async function show() {
  tell(message, '');
  const { unit, year, term } = choice.elements;
  const asked = address();
  const chosen = new URLSearchParams({ unit: unit.value, year: year.value, term: term.value });
  shown.hidden = false;
  shown.replaceChildren(nothing('Đang lập báo cáo…'));
  try {
    const report = await newest(shown, call(asked));
    if (!report) return;
    draw(report, asked);
  } catch (refused) {
    shown.hidden = true;
    throw refused;
  }
  history.replaceState(null, '', `?${chosen}`);
}

function draw(report, asked) {
  shown.replaceChildren(
    element('header', {},
      element('strong', {}, report.agency),
      element('h2', {}, report.title),
      element('p', { class: 'hint' }, `(${report.span})`),
      element('p', { class: 'files' },
        ...Object.entries(FILES).map(([format, words]) => element('a', { href: `${asked}&format=${format}`, download: true }, words)),
        element('button', { type: 'button', onclick: () => print() }, 'In'))),
    ...report.sections.flatMap(section));
}

function section({ heading, paragraphs, tables, charts }, at) {
  return [
    element('h3', {}, `${ROMAN[at]}. ${heading}`),
    ...paragraphs.map(text => element('p', {}, text)),
    ...tables.flatMap(table),
    ...charts.flatMap(chart)
  ];
}

function table({ title, heads, numeric, rows }) {
  const look = at => ({ class: numeric[at] && 'number' });
  return [element('h4', {}, title), element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': title },
    element('table', {},
      element('thead', {}, element('tr', {}, ...heads.map((head, at) => element('th', { scope: 'col', ...look(at) }, head)))),
      element('tbody', {}, ...rows.map(cells => element('tr', {},
        ...cells.map((cell, at) => element('td', look(at), cell)))))))];
}

async function open() {
  const { unit, year, term } = choice.elements;
  const units = await call('/api/reports');
  unit.replaceChildren(...units.map(({ code, name }) => element('option', { value: code }, name)));
  const asked = new URLSearchParams(location.search);
  if (units.some(({ code }) => code === asked.get('unit'))) unit.value = asked.get('unit');
  year.value = asked.get('year') || thisYear();
  if ([...term.options].some(({ value }) => value === asked.get('term'))) term.value = asked.get('term');
  await show();
}

choice.addEventListener('submit', event => {
  event.preventDefault();
  attempt(message, show, choice);
});
attempt(message, open, choice);
