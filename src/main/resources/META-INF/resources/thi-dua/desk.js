// The desk: a person's tasks in several lists, narrowed and sorted by the server, page by page.
import { newest } from './newest.js';
import { attempt, call, element, place, tell } from './page.js';
import { nothing, number } from './parts.js';
import { actOn } from './desk-acts.js';
import { showFilters } from './desk-filters.js';
import { listenToKeys } from './desk-keys.js';
import { marksOf } from './desk-marks.js';
import { doneRow, taskRow } from './desk-rows.js';
import { listenToSearch } from './desk-search.js';

const TABS = [
  ['MINE', 'Việc của tôi', 'mine'],
  ['GROUP', 'Việc của nhóm tôi', 'group'],
  ['OVERDUE', 'Quá hạn', 'overdue'],
  ['LED', 'Việc tôi điều phối', 'led'],
  ['DONE', 'Việc tôi đã làm', 'done']
];
const EMPTY = {
  MINE: 'Bạn không giữ việc nào. Xem “Việc của nhóm tôi” để nhận việc.',
  GROUP: 'Nhóm của bạn không có việc nào đang chờ.',
  OVERDUE: 'Không có việc nào quá hạn.',
  LED: 'Không có việc nào để điều phối.',
  DONE: 'Bạn chưa hoàn thành việc nào.'
};
const FIELDS = ['process', 'unit', 'movement', 'due', 'words', 'order'];
const narrow = place('narrow').elements;
const message = place('message');

const state = { tab: 'MINE', tasks: new Map(), list: '', next: null };

/** The way of looking that is in view, as the server takes it. */
export const question = () => ({ tab: state.tab, ...Object.fromEntries(FIELDS.map(name => [name, narrow[name].value.trim()])) });

const isNarrowed = () => ['process', 'unit', 'movement', 'words'].some(name => narrow[name].value.trim()) || narrow.due.value !== 'ANY';

function address() {
  const asked = question();
  const path = state.tab === 'DONE' ? 'done' : 'tasks';
  return `/api/desk/${path}?${new URLSearchParams(state.tab === 'DONE' ? { words: asked.words } : asked)}`;
}

/** Shows the list from its beginning, with the counts beside it; an answer that comes after a later question is dropped. */
export async function showList() {
  place('more').hidden = true;
  state.list = address();
  history.replaceState(null, '', `?${new URLSearchParams({ ...question(), q: place('find').elements.q.value.trim() })}`);
  const [page] = await newest(place('tasks'), Promise.all([call(state.list), showDesk()])) ?? [];
  if (!page) return;
  const goOn = marksOf(place('tasks'));
  state.tasks.clear();
  place('tasks').replaceChildren();
  add(page);
  goOn();
  showChosen();
  if (!page.tasks.length) place('tasks').append(element('li', { class: 'done-work' },
    nothing(isNarrowed() ? 'Không có việc nào khớp với cách lọc; hãy bỏ bớt điều kiện.' : EMPTY[state.tab])));
}

function add(page) {
  const row = state.tab === 'DONE' ? doneRow : taskRow;
  page.tasks.forEach(task => state.tasks.set(task.id, task));
  place('tasks').append(...page.tasks.map(task => row(task)));
  state.next = page.next;
  place('more').hidden = !page.next;
  place('acts').hidden = state.tab === 'DONE' || !state.tasks.size;
  place('handover').hidden = state.tab !== 'LED';
  for (const id of ['claim', 'release', 'approve']) place(id).hidden = state.tab === 'LED';
}

async function showDesk() {
  const { counts, choices, filters } = await call('/api/desk');
  place('tabs').replaceChildren(...TABS.filter(([tab]) => tab !== 'LED' || counts.led || state.tab === 'LED')
    .map(([tab, name, count]) => element('button',
      { type: 'button', 'data-tab': tab, 'aria-current': String(tab === state.tab), onclick: () => open(tab) },
      `${name} (${number(counts[count])})`)));
  options(narrow.process, choices.processes.map(({ key, name }) => [key, name]));
  options(narrow.unit, choices.units.map(name => [name, name]));
  options(narrow.movement, choices.movements.map(name => [name, name]));
  for (const name of ['process', 'unit', 'movement', 'due', 'order']) narrow[name].disabled = state.tab === 'DONE';
  showFilters(filters);
  return filters;
}

/** What is chosen stays in the list, also when no task has it any more. */
function options(select, entries) {
  const { value } = select;
  const kept = entries.some(([key]) => key === value) || !value ? [] : [[value, value]];
  select.replaceChildren(element('option', { value: '' }, 'Tất cả'),
    ...[...entries, ...kept].map(([key, name]) => element('option', { value: key }, name)));
  select.value = value;
}

function choose(field, value) {
  field.value = value;
  if (field.value !== value) field.append(element('option', { value, selected: true }, value));
}

/** Looks at the tasks as a saved filter says. */
export async function look(asked) {
  state.tab = asked.tab;
  for (const name of FIELDS) choose(narrow[name], asked[name]);
  await showList();
}

const open = tab => attempt(message, async () => {
  state.tab = tab;
  tell(message, '');
  await showList();
});

/** The tasks that are ticked, in the order of the list. */
export const chosen = () => [...document.querySelectorAll('#tasks .pick input:checked')].map(box => state.tasks.get(box.value));

function showChosen() {
  const count = chosen().length;
  place('all').checked = count > 0 && count === state.tasks.size;
  place('chosen').textContent = `Đã chọn ${number(count)} việc.`;
  for (const id of ['claim', 'release', 'handover', 'approve']) place(id).disabled = !count;
}

place('narrow').addEventListener('submit', event => {
  event.preventDefault();
  attempt(message, showList);
});
place('narrow').addEventListener('change', event => event.target.tagName === 'SELECT' && attempt(message, showList));
place('clear').addEventListener('click', () => {
  place('narrow').reset();
  attempt(message, showList);
});
place('more').addEventListener('click', () => attempt(message, async () => {
  const page = await newest(place('tasks'), call(`${state.list}&after=${encodeURIComponent(state.next)}`));
  if (!page) return;
  add(page);
  showChosen();
}));
place('all').addEventListener('change', ({ target }) => {
  document.querySelectorAll('#tasks .pick input').forEach(box => { box.checked = target.checked; });
  showChosen();
});
place('tasks').addEventListener('change', showChosen);
actOn(place('acts'));
listenToKeys();

attempt(message, async () => {
  const asked = new URLSearchParams(location.search);
  const filters = await showDesk();
  const start = filters.find(({ chosen: first }) => first);
  const given = Object.fromEntries(FIELDS.map(name => [name, asked.get(name) ?? { due: 'ANY', order: 'DUE' }[name] ?? '']));
  listenToSearch(asked.get('q') || '');
  await look(asked.has('tab') || !start ? { ...given, tab: asked.get('tab') || 'MINE' } : start.question);
});
