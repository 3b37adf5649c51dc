// The page of the yearly classification: how far it is, the ranking, one unit's points, the criteria sets.
import { newest } from './newest.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { bars, nothing } from './parts.js';
import { drawRanking } from './classification-ranking.js';
import { drawSheet } from './classification-sheet.js';
import { openSets } from './classification-sets.js';

const message = place('message');
const chosen = place('classification');
const asked = new URLSearchParams(location.search);
let all = [];

async function show(unit) {
  tell(message, '');
  const one = await newest(place('ranking'), call(`/api/classifications/${chosen.value}`));
  if (!one) return;
  place('state').replaceChildren(...drawState(one));
  place('ranking').replaceChildren(...drawRanking(one, line => attempt(message, () => showSheet(one, line))));
  place('export').href = `/api/classifications/${one.id}/export`;
  const line = one.lines.find(({ unit: code }) => code === unit) || one.lines.find(({ inside }) => inside) || one.lines[0];
  await showSheet(one, line, false);
}

async function showSheet(one, line, move = true) {
  const sheet = await newest(place('sheet'), call(`/api/classifications/parts/${line.part}`));
  if (!sheet) return;
  history.replaceState(null, '', `?unit=${encodeURIComponent(line.unit)}&year=${one.year}`);
  place('sheet').replaceChildren(...drawSheet(sheet, line));
  place('sheet-title').textContent = `Điểm của ${sheet.name}`;
  if (move) place('sheet-title').focus();
}

function drawState(one) {
  const { progress } = one;
  const missing = progress.missing ? `, ${progress.missing} đơn vị không tự chấm đúng hạn` : '';
  return [
    element('p', {}, element('strong', {}, one.stage), published(one)),
    element('p', { class: 'hint' }, `${one.criteriaSet}. Hạn tự chấm điểm: hết ngày ${vietnameseDay(one.selfScoreDue)} theo ${one.askedBy}${missing}.`),
    ...(one.published ? [] : [bars([
      { name: 'Đã tự chấm, thủ trưởng đã ký', done: progress.selfScored, of: progress.units },
      { name: 'Đã thẩm định', done: progress.scored, of: progress.units },
      { name: 'Đã chốt điểm', done: progress.settled, of: progress.units }
    ])]),
    element('p', {}, progress.appealed ? `Có ${progress.appealed} đơn vị kiến nghị.` : 'Không có kiến nghị nào.'),
    ...(one.followedBy || '').split('\n').filter(Boolean).map(sentence => element('p', { class: 'followed' }, sentence))
  ];
}

const published = one => (one.document
  ? ` theo văn bản số ${one.document.number} ngày ${vietnameseDay(one.document.date)}.` : '.');

/** The classification asked for by address, else the newest. */
function wanted() {
  const year = Number(asked.get('year'));
  const unit = asked.get('unit');
  return all.find(one => one.year === year && (!unit || one.units.includes(unit))) || all[0];
}

async function open() {
  all = await call('/api/classifications');
  chosen.replaceChildren(...all.map(one => element('option', { value: one.id }, `${one.year} – ${one.opener}: ${one.scope} (${one.stage.toLowerCase()})`)));
  place('empty').hidden = all.length > 0;
  place('parts').hidden = all.length === 0;
  if (all.length) {
    chosen.value = wanted().id;
    await show(asked.get('unit'));
  } else {
    chosen.replaceChildren(element('option', {}, 'Chưa có'));
    place('state').replaceChildren(nothing(''));
  }
}

chosen.addEventListener('change', () => attempt(message, () => show()));
attempt(message, open);
openSets(place);
