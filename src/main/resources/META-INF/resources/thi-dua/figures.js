// The page of figures: requests, what is in force with its history, and imports.
import { thisYear, timeAndDay } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, place, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';
import { offerImport } from './figure-import.js';
import { showAnswer, showRequests } from './figure-request.js';

const ON_A_PAGE = 50;
const search = place('search').elements;
let metrics = [];
let shown = [];
let asked = query();

function query() {
  const wanted = new URLSearchParams({ year: search.year.value, kind: search.kind.value });
  for (const name of ['metric', 'q']) if (search[name].value.trim()) wanted.set(name, search[name].value.trim());
  return wanted;
}

/** What the fields ask for or, of what was asked before, what follows the rows in view. */
async function showFigures(more) {
  if (!more) asked = query();
  place('export').href = `/api/figures/export?${asked}`;
  const following = new URLSearchParams(asked);
  const last = more && shown[shown.length - 1];
  if (last) {
    for (const [name, value] of Object.entries({ afterSubject: last.subject, afterMetric: last.metric, afterItem: last.item })) following.set(name, value);
  } else {
    place('more').hidden = true;
  }
  const lines = await newest(place('figures'), call(`/api/figures/in-force?${following}`));
  if (!lines) return;
  shown = more ? shown.concat(lines) : lines;
  place('more').hidden = lines.length < ON_A_PAGE;
  place('found').textContent = place('more').hidden ? `${number(shown.length)} số liệu.` : `Đang hiện ${number(shown.length)} số liệu đầu.`;
  place('figures').replaceChildren(shown.length ? table('Số liệu đang dùng',
    ['Tên', 'Chỉ tiêu', 'Giá trị', 'Nguồn', ''], shown.map(row)) : nothing('Không có số liệu nào khớp với điều kiện tìm.'));
  if (!more) place('history').replaceChildren();
}

function row(line) {
  return [line.name, line.label + (line.item ? ` – ${line.item}` : ''), element('strong', {}, line.shown), source(line),
    element('button', { type: 'button', onclick: () => attempt(place('message'), () => showHistory(line)) }, 'Lịch sử')];
}

/** The document, or the rows a figure was computed from. */
function source(line) {
  const document = `${line.sourceDocument}, ngày ${vietnameseDay(line.sourceDate)}`;
  return line.origin ? element('a', { href: line.origin }, `Hệ thống tính từ: ${document}`) : document;
}

async function showHistory(line) {
  const whose = asked.get('kind') === 'UNIT' ? 'unit' : 'person';
  const all = await newest(place('history'), call(`/api/figures?${whose}=${encodeURIComponent(line.subject)}&year=${line.year}`));
  if (!all) return;
  const old = all.filter(one => one.metric === line.metric && one.item === line.item);
  place('history').replaceChildren(
    element('h3', {}, `${line.label}, năm ${line.year}: ${line.name}`),
    table('Lịch sử của số liệu', ['Giá trị', 'Nguồn', 'Ghi lúc', 'Người ghi'], old.map((one, at) => [
      element(at ? 'span' : 'strong', { class: at ? 'old' : undefined }, at ? `${one.value} (đã được thay)` : `${one.value} (đang dùng)`),
      source(one), timeAndDay(one.enteredAt),
      one.enteredBy === 'system' ? 'Hệ thống' : one.enteredBy])));
  place('history').focus();
}

function offerMetrics() {
  const own = metrics.filter(({ subject }) => subject === search.kind.value);
  search.metric.replaceChildren(element('option', { value: '' }, 'Mọi chỉ tiêu'),
    ...own.map(({ code, label }) => element('option', { value: code }, label)));
}

place('search').addEventListener('submit', event => {
  event.preventDefault();
  attempt(place('message'), () => showFigures(false));
});
search.kind.addEventListener('change', offerMetrics);
place('more').addEventListener('click', () => attempt(place('message'), () => showFigures(true)));
offerImport(() => showFigures(false));

attempt(place('message'), async () => {
  const address = new URLSearchParams(location.search);
  const year = await attempt(place('message'), showAnswer);
  metrics = await call('/api/figures/metrics');
  search.year.value = year || address.get('year') || String(thisYear() - 1);
  offerMetrics();
  search.metric.value = address.get('metric') || '';
  search.q.value = address.get('q') || address.get('unit') || '';
  await Promise.all([showRequests(), showFigures(false)]);
});
