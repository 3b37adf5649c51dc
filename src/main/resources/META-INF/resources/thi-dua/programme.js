// The page of the reform programme: the plan of a year, how its tasks stand, and one task's history.
import { importChecked } from './checked-import.js';
import { thisYear } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';
import { drawPicture, STATUSES } from './programme-picture.js';
import { showPlan } from './programme-plan.js';
import { showTask } from './programme-task.js';

const message = place('message');
const choice = place('choice').elements;
const filter = place('filter').elements;
const asked = new URLSearchParams(location.search);
let programmes = [];
let sections = [];
let page = 0;
let turn = 0;

/** What the address of the page asks for, once: later the person's choice holds. */
function askedOnce(name) {
  const value = asked.get(name) || '';
  asked.delete(name);
  return value;
}

const chosen = () => programmes.find(({ code }) => code === choice.programme.value);
const path = () => `/api/programmes/${encodeURIComponent(choice.programme.value)}/years/${choice.year.value}`;
const option = (value, text) => element('option', { value }, text);

function query(names) {
  const all = { unit: choice.unit.value, helping: choice.unit.value || choice.helping.value === 'true' ? choice.helping.value : '',
    section: filter.section.value, status: filter.status.value, page: page || '' };
  return new URLSearchParams(names.filter(name => all[name]).map(name => [name, all[name]]));
}

function remember() {
  const kept = query(['unit', 'helping', 'section', 'status']);
  kept.set('programme', choice.programme.value);
  kept.set('year', choice.year.value);
  history.replaceState(null, '', `?${kept}`);
}

async function showTasks() {
  remember();
  const found = await newest(place('tasks'), call(`${path()}/tasks?${query(['unit', 'helping', 'section', 'status', 'page'])}`));
  if (!found) return;
  const last = Math.max(0, Math.ceil(found.total / found.onAPage) - 1);
  place('found').textContent = `${number(found.total)} nhiệm vụ.`;
  place('tasks').replaceChildren(found.tasks.length
    ? table('Nhiệm vụ', ['Số', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Ngày nộp', 'Tình trạng'], found.tasks.map(row))
    : nothing('Không có nhiệm vụ nào khớp với điều kiện chọn.'));
  place('pages').replaceChildren(...(last ? pager(last) : []));
}

function row(line) {
  return [
    line.task,
    element('button', { type: 'button', class: 'open', onclick: () => attempt(message, () => showTask(place('task'), line.id)) }, line.text),
    line.unitName,
    line.lastDay ? `Đến hết ${vietnameseDay(line.lastDay)}` : 'Thường xuyên',
    line.handedInOn ? vietnameseDay(line.handedInOn) : '',
    element('span', { class: `status ${line.status}` }, line.statusLabel)
  ];
}

function pager(last) {
  const to = (text, wanted) => element('button', { type: 'button', disabled: wanted < 0 || wanted > last,
    onclick: () => { page = wanted; attempt(message, showTasks); } }, text);
  return [to('Trang trước', page - 1), element('span', {}, `Trang ${number(page + 1)}/${number(last + 1)}`), to('Trang sau', page + 1)];
}

async function showPicture() {
  const progress = await newest(place('picture'), call(`${path()}/progress?${query(['unit', 'helping'])}`));
  if (progress) place('picture').replaceChildren(...drawPicture(progress, sections));
}

const showWork = () => Promise.all([showPicture(), showTasks()]);

async function showYear() {
  const mine = ++turn;
  tell(message, '');
  tell(place('plan-message'), '');
  page = 0;
  await Promise.all([showPlan({ where: place('plan'), message: place('plan-message'), path: path(), mayIssue: chosen().mayIssue,
    changed: fillUnitsAndShow, current: () => mine === turn }), fillUnitsAndShow()]);
}

/** Units to choose from are those that lead a task that year; who sees one unit alone has no choice. */
async function fillUnitsAndShow() {
  const progress = await newest(choice.unit, call(`${path()}/progress`));
  if (!progress) return;
  const wanted = choice.unit.value || askedOnce('unit');
  const units = Object.entries(progress.units).sort((one, other) => one[1].localeCompare(other[1], 'vi'));
  if (wanted && !progress.units[wanted]) units.push([wanted, wanted]);
  choice.unit.replaceChildren(option('', progress.onlyUnit ? 'Đơn vị của tôi' : 'Tất cả'), ...units.map(([code, name]) => option(code, name)));
  choice.unit.value = progress.onlyUnit ? '' : wanted;
  choice.unit.disabled = Boolean(progress.onlyUnit);
  choice.helping.disabled = !progress.onlyUnit && !choice.unit.value;
  await showWork();
}

async function showProgramme() {
  const found = await newest(choice.year, call(`/api/programmes/${encodeURIComponent(choice.programme.value)}`));
  if (!found) return;
  sections = found.sections;
  filter.section.replaceChildren(option('', 'Tất cả'), ...sections.map(({ code, name }) => option(code, `${code}. ${name}`)));
  filter.section.value = askedOnce('section');
  const years = chosen().years;
  const now = thisYear();
  choice.year.replaceChildren(...years.map(year => option(year, String(year))));
  choice.year.value = askedOnce('year') || (years.includes(now) ? now : years[years.length - 1]);
  await showYear();
}

async function open() {
  programmes = await call('/api/programmes');
  choice.programme.replaceChildren(...programmes.map(({ code, name, version }) => option(code, `${name} (phiên bản ${version})`)));
  const year = Number(asked.get('year'));
  const first = programmes.find(({ code, years }) => (asked.get('programme') ? code === asked.get('programme') : years.includes(year)));
  if (first) choice.programme.value = first.code;
  filter.status.replaceChildren(option('', 'Tất cả'), ...Object.entries(STATUSES).map(([status, label]) => option(status, label)));
  filter.status.value = asked.get('status') || '';
  choice.helping.value = asked.get('helping') || 'false';
  place('empty').hidden = programmes.length > 0;
  place('parts').hidden = !programmes.length;
  place('import-panel').hidden = programmes.length > 0 && !programmes.some(({ mayImport }) => mayImport);
  if (programmes.length) await showProgramme();
}

async function send(check) {
  const file = place('import').elements.file.files[0];
  if (!file) throw new Error('Hãy chọn tệp YAML.');
  const found = await call(`/api/programmes?check=${check}`, { method: 'POST', text: await file.text(), type: 'application/yaml' });
  place('apply').disabled = !check;
  tell(place('import-message'), check ? `Tệp đúng: ${number(found.tasks)} nhiệm vụ, ${number(found.targets)} chỉ tiêu. Bấm “Nhập kế hoạch” để nhập.`
    : `Đã nhập “${found.name}”, phiên bản ${found.version}.`);
  if (!check) await open();
}

/** The plan shown goes at once: while another is asked for, nobody is to issue one that is not the one chosen. */
function choose(show) {
  place('plan').replaceChildren();
  return attempt(message, show);
}

choice.programme.addEventListener('change', () => choose(showProgramme));
choice.year.addEventListener('change', () => choose(showYear));
choice.unit.addEventListener('change', () => { page = 0; choice.helping.disabled = !choice.unit.value && !choice.unit.disabled; attempt(message, showWork); });
choice.helping.addEventListener('change', () => { page = 0; attempt(message, showWork); });
for (const field of [filter.section, filter.status]) field.addEventListener('change', () => { page = 0; attempt(message, showTasks); });
for (const form of ['choice', 'filter']) place(form).addEventListener('submit', event => event.preventDefault());
importChecked(send);

attempt(message, open);
