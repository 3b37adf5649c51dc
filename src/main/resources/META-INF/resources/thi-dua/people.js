// The page of units and people: who holds what, and for administrators changing it; everybody's own password.
import { importChecked } from './checked-import.js';
import { fold } from './fold.js';
import { attempt, call, element, place, TASKLIST, tell } from './page.js';
import { nothing, number, table } from './parts.js';
import { askForPassword, editPerson, editUnit } from './people-forms.js';
import { depthIn, lifeOf } from './units.js';

const SHOWN = 100;
const message = place('message');
const filter = place('filter').elements;
let directory;
let shown = SHOWN;

const labelOf = (choices, code) => choices.find(one => one.code === code).label;
const nameOf = unit => directory.units.find(({ code }) => code === unit)?.name ?? unit;
const wordsOf = person => fold([person.fullName, person.id, person.position, nameOf(person.unit), ...person.roles.map(role => labelOf(directory.roles, role))].join(' '));

function found() {
  const words = fold(filter.words.value).split(' ').filter(Boolean);
  return directory.people.filter(person => (!filter.unit.value || person.unit === filter.unit.value)
    && words.every(word => person.words.includes(word)));
}

function showPeople() {
  const people = found();
  place('found').textContent = `${number(people.length)} người.`;
  place('people').replaceChildren(
    people.length ? table('Người', ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Vai trò', ...(directory.mayAdminister ? [''] : [])], people.slice(0, shown).map(row))
      : nothing('Không có ai khớp với điều kiện tìm.'),
    ...(people.length > shown ? [element('button', { type: 'button', class: 'more', onclick: showMore }, `Hiện thêm (còn ${number(people.length - shown)} người)`)] : []));
}

function showMore() {
  shown += SHOWN;
  showPeople();
}

function row(person) {
  const act = (name, action) => element('button', { type: 'button', 'aria-label': `${name} ${person.fullName}`, onclick: action }, name);
  const login = person.active && person.roles.length > 0;
  return [
    element('span', { class: person.active ? '' : 'gone' }, person.fullName, element('small', { class: 'hint' }, person.id)),
    person.position,
    nameOf(person.unit),
    person.active ? element('ul', {}, ...person.roles.map(role => element('li', {}, labelOf(directory.roles, role)))) : 'Thôi công tác',
    ...(directory.mayAdminister ? [element('div', { class: 'acts' }, act('Sửa', () => editPerson(directory, person, done)),
      ...(login ? [act('Đặt mật khẩu', () => askForPassword(person, done))] : []))] : [])
  ];
}

function showUnits() {
  const { units, kinds, mayAdminister } = directory;
  place('units').replaceChildren(table('Đơn vị', ['Tên', 'Loại', 'Hoạt động', ...(mayAdminister ? [''] : [])], units.map(unit => [
    element('span', { class: unit.validTo ? 'gone' : '' }, '– '.repeat(depthIn(units, unit)), unit.name, element('small', { class: 'hint' }, unit.code)),
    labelOf(kinds, unit.kind),
    lifeOf(unit, nameOf),
    ...(mayAdminister ? [element('button', { type: 'button', 'aria-label': `Sửa ${unit.name}`, onclick: () => editUnit(directory, unit, done) }, 'Sửa')] : [])
  ])));
}

async function show() {
  directory = await call('/api/organisation/directory');
  for (const person of directory.people) person.words = wordsOf(person);
  const chosen = filter.unit.value;
  const used = new Set(directory.people.map(({ unit }) => unit));
  filter.unit.replaceChildren(element('option', { value: '' }, 'Tất cả'),
    ...directory.units.filter(({ code }) => used.has(code)).map(({ code, name }) => element('option', { value: code }, name)));
  filter.unit.value = used.has(chosen) ? chosen : '';
  document.querySelectorAll('.admin').forEach(part => { part.hidden = !directory.mayAdminister; });
  showPeople();
  showUnits();
}

async function done(words) {
  await show();
  tell(message, words);
  message.scrollIntoView({ block: 'nearest' });
}

async function send(check) {
  const { file, content } = place('import').elements;
  if (!file.files[0]) throw new Error('Hãy chọn tệp CSV.');
  const result = await call(`/api/organisation/${content.value}?check=${check}`, { method: 'POST', text: await file.files[0].arrayBuffer(), type: 'text/csv' });
  place('apply').disabled = !check;
  tell(place('import-message'), check ? `Tệp đúng: ${number(result.rows)} dòng, ${number(result.added)} mới, ${number(result.changed)} thay đổi. Bấm “Nhập tệp” để nhập.`
    : `Đã nhập: ${number(result.added)} mới, ${number(result.changed)} thay đổi.`);
  if (!check) await show();
}

async function changePassword(form) {
  const { current, password, again } = form.elements;
  tell(place('password-message'), '');
  if (password.value !== again.value) throw Object.assign(new Error('Hai lần nhập mật khẩu mới không giống nhau; hãy nhập lại.'), { field: 'again' });
  await call('/api/organisation/own-password', { method: 'POST', json: { current: current.value, password: password.value } });
  form.reset();
  tell(place('password-message'), 'Đã đổi mật khẩu. ');
  place('password-message').append(element('a', { href: TASKLIST }, 'Hãy đăng nhập lại bằng mật khẩu mới.'));
}

for (const field of [filter.words, filter.unit]) field.addEventListener('input', () => { shown = SHOWN; showPeople(); });
place('filter').addEventListener('submit', event => event.preventDefault());
place('add-person').addEventListener('click', () => editPerson(directory, null, done));
place('add-unit').addEventListener('click', () => editUnit(directory, null, done));
place('password').addEventListener('submit', event => {
  event.preventDefault();
  attempt(place('password-message'), () => changePassword(event.target), event.target);
});
importChecked(send);

attempt(message, show);
