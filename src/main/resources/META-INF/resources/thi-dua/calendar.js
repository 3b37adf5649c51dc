// The page of the working calendar: a year, its special days, and who may correct them.
import { drawMonths } from './calendar-months.js';
import { tryRules } from './calendar-rule.js';
import { dayOf, thisYear } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, isoDay, place, tell, vietnameseDay } from './page.js';

const KINDS = { DAY_OFF: 'Ngày nghỉ', WORKING_DAY: 'Ngày làm bù', ORDINARY: 'Bỏ khỏi lịch' };
const choose = place('choose').elements;
const message = place('message');
const removal = place('removal');
let leaving;
let year;

const post = (path, json) => call(`/api/calendar/${path}`, { method: 'POST', json });

function draw({ known, editable, entries, ...calendar }) {
  year = calendar.year;
  choose.year.value = year;
  history.replaceState(null, '', `?year=${year}`);
  document.querySelectorAll('.year').forEach(text => { text.textContent = year; });
  place('unknown').hidden = known;
  place('open').hidden = !editable;
  document.querySelectorAll('.editing').forEach(part => { part.hidden = !editable || !known; });
  drawMonths(place('months'), year, entries);
  place('entries').replaceChildren(...entries.map(entry => row(entry, editable)));
  place('past').open = false;
}

function row(entry, editable) {
  const { day } = entry;
  const buttons = [
    element('button', { type: 'button', onclick: () => correct(day), 'aria-label': `Sửa ngày ${vietnameseDay(day.day)}` }, 'Sửa'),
    ' ',
    element('button', { type: 'button', onclick: () => leave(day), 'aria-label': `Bỏ ngày ${vietnameseDay(day.day)}` }, 'Bỏ')
  ];
  return element('tr', {},
    element('td', {}, vietnameseDay(day.day)),
    element('td', {}, day.official ? KINDS[day.kind] : `${KINDS[day.kind]} (chưa chính thức)`),
    element('td', {}, day.name),
    element('td', {}, day.source),
    element('td', {}, who(entry)),
    editable ? element('td', {}, buttons) : []);
}

function who({ enteredBy, enteredAt }) {
  const by = enteredBy === 'system' ? 'kèm theo phần mềm' : enteredBy;
  return `${by}, ${dayOf(enteredAt)}`;
}

function correct(day) {
  const fields = place('enter').elements;
  fields.day.value = vietnameseDay(day.day);
  for (const name of ['kind', 'name', 'source']) fields[name].value = day[name];
  fields.official.checked = day.official;
  fields.reason.value = '';
  fields.reason.focus();
}

function leave(day) {
  leaving = day.day;
  place('removal-day').textContent = `${vietnameseDay(day.day)}: ${day.name}`;
  removal.querySelector('form').reset();
  tell(place('removal-message'), '');
  removal.showModal();
}

function show(wanted) {
  tell(message, '');
  return attempt(message, async () => {
    const calendar = await newest(place('months'), call(`/api/calendar/${wanted}`));
    if (calendar) draw(calendar);
  });
}

function onSubmit(form, where, action) {
  form.addEventListener('submit', event => {
    event.preventDefault();
    tell(where, '');
    attempt(where, () => action(form.elements), form);
  });
}

onSubmit(place('choose'), message, fields => show(fields.year.value));
place('earlier').addEventListener('click', () => show(year - 1));
place('later').addEventListener('click', () => show(year + 1));
place('open').addEventListener('click', () => attempt(message, async () => {
  draw(await post(year));
  tell(message, `Đã lập lịch năm ${year}; hãy nhập các ngày theo thông báo của năm.`);
}));

onSubmit(place('enter'), place('enter-message'), async fields => {
  const day = isoDay(fields.day.value);
  const [kind, name, source, reason] = ['kind', 'name', 'source', 'reason'].map(field => fields[field].value);
  draw(await post(`days/${day}`, { kind, name, source, reason, official: fields.official.checked }));
  place('enter').reset();
  tell(place('enter-message'), `Đã ghi ngày ${vietnameseDay(day)} vào lịch.`);
});

onSubmit(removal.querySelector('form'), place('removal-message'), async fields => {
  draw(await post(`days/${leaving}/removal`, { reason: fields.reason.value }));
  removal.close();
  tell(message, `Đã bỏ ngày ${vietnameseDay(leaving)} khỏi lịch.`);
});
place('keep').addEventListener('click', () => removal.close());

place('past').addEventListener('toggle', () => place('past').open && attempt(message, async () => {
  const entries = await call(`/api/calendar/${year}/history`);
  place('history').replaceChildren(...entries.map(entry => element('li', {},
    `${vietnameseDay(entry.day.day)}: ${KINDS[entry.day.kind]} – ${entry.day.name}. Căn cứ: ${entry.day.source}. `
      + `Lý do: ${entry.reason}. Người nhập: ${who(entry)}.`)));
}));

tryRules(place('rule'), place('rule-message'), place('result'), () => year);
show(new URLSearchParams(location.search).get('year') || thisYear());
