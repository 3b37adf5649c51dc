// The page of the register of directives: a search, what each unit's rows come to, a page of rows, entry and import.
import { importChecked } from './checked-import.js';
import { newest } from './newest.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { length, nothing, number, table } from './parts.js';
import { fill, fields, read } from './directive-form.js';
import { showRow, state } from './directive-row.js';

const search = place('search').elements;
const message = place('message');
const KEYS = ['year', 'unit', 'state', 'q'];
let units = [];
let page = 0;

const query = () => {
  const asked = new URLSearchParams();
  for (const name of KEYS) if (search[name].value.trim()) asked.set(name, search[name].value.trim());
  if (search.reported.checked) asked.set('reported', 'true');
  return asked;
};

/** Shows what is asked for from its first page on. */
async function show() {
  page = 0;
  const asked = query();
  history.replaceState(null, '', `?${asked}`);
  place('export').href = `/api/directives/export?${asked}`;
  await Promise.all([showCounts(asked), showRows()]);
}

async function showRows() {
  const asked = query();
  asked.set('page', page);
  const found = await newest(place('rows'), call(`/api/directives?${asked}`));
  if (!found) return;
  const { rows, total, size, mayKeep } = found;
  place('keeping').hidden = !mayKeep;
  place('found').textContent = `${number(total)} văn bản.`;
  place('rows').replaceChildren(total ? table('Các văn bản chỉ đạo', ['Văn bản', 'Nội dung', 'Đơn vị', 'Hạn', 'Tình trạng', ''],
    rows.map(row => cells(row, mayKeep))) : nothing(asked.size > 1 ? 'Không có văn bản nào khớp với điều kiện tìm.'
    : 'Sổ chưa có văn bản nào mà bạn được xem. Văn phòng UBND tỉnh ghi văn bản ở cuối trang này.'));
  const pages = Math.ceil(total / size);
  place('pager').hidden = pages < 2;
  place('at').textContent = `Trang ${number(page + 1)}/${number(pages)}`;
  place('earlier').disabled = page === 0;
  place('later').disabled = page + 1 >= pages;
}

function cells(row, mayKeep) {
  return [
    element('span', {}, `${row.number} `, element('small', {}, `ngày ${vietnameseDay(row.issuedOn)}, ${row.issuer}`)),
    row.summary,
    row.unitName,
    row.due,
    state(row),
    element('button', { type: 'button', 'aria-label': `Mở văn bản ${row.number}`,
      onclick: () => attempt(message, () => showRow(row.id, mayKeep, units, refresh)) }, 'Mở')
  ];
}

const refresh = () => Promise.all([showCounts(query()), showRows()]);

const PARTS = { onTime: 'đúng hạn', late: 'trễ hạn', open: 'còn trong hạn' };

/** A bar per unit, as long as its rows beside the most; those with late ones first, all together on top. */
async function showCounts(asked) {
  const counts = await newest(place('counts'), call(`/api/directives/counts?${asked}`));
  if (!counts) return;
  const sum = name => counts.reduce((all, count) => all + count[name], 0);
  const total = { unitName: 'Tất cả', onTime: sum('onTime'), late: sum('late'), open: sum('open') };
  const of = count => count.onTime + count.late + count.open;
  const longest = Math.max(1, ...counts.map(of));
  counts.sort((one, other) => other.late - one.late);
  place('counts').replaceChildren(...(counts.length ? [legend(), element('ul', { class: 'units' },
    ...(counts.length > 1 ? [bar(total, of(total))] : []), ...counts.map(count => bar(count, longest)))]
    : [nothing('Chưa có văn bản nào để đếm.')]));
}

function bar(count, longest) {
  return element('li', {}, element('span', {}, count.unitName), element('div', { class: 'stack' },
    ...Object.keys(PARTS).filter(name => count[name] > 0).map(name =>
      length((100 * count[name]) / longest, { class: name, title: `${number(count[name])} ${PARTS[name]}` }, number(count[name])))));
}

function legend() {
  return element('ul', { class: 'legend' }, ...Object.entries(PARTS).map(([name, words]) => element('li', {},
    element('span', { class: 'stack' }, element('span', { class: name })), ` ${words}`)));
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function send(check) {
  const file = place('import').elements.file.files[0];
  if (!file) throw new Error('Hãy chọn tệp.');
  const type = file.name.toLowerCase().endsWith('.xlsx') ? SPREADSHEET : 'text/csv';
  place('copy').hidden = true;
  tell(place('import-message'), 'Đang đọc tệp… ');
  place('import-message').append(element('progress', { 'aria-label': 'Đang đọc tệp' }));
  const content = await file.arrayBuffer();
  const result = await call(`/api/directives?check=${check}`, { method: 'POST', text: content, type }).catch(async refused => {
    if (refused.badRows && type === SPREADSHEET) await offerCopy(content);
    throw refused;
  });
  place('apply').disabled = !check;
  const words = `${number(result.added)} văn bản mới, ${number(result.changed)} văn bản được sửa, ${number(result.rows - result.added - result.changed)} văn bản đã có như vậy`;
  tell(place('import-message'), check ? `Tệp đúng, có ${number(result.rows)} dòng: ${words}. Bấm “Ghi vào sổ” để nhập.` : `Đã ghi ${words}.`);
  if (!check) await refresh();
}

/** The spreadsheet with the reasons beside the bad cells, to be taken away and corrected. */
async function offerCopy(content) {
  const link = place('copy').querySelector('a');
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(await call('/api/directives/refused-copy', { method: 'POST', text: content, type: SPREADSHEET }));
  place('copy').hidden = false;
}

async function enter() {
  await call('/api/directives', { method: 'POST', json: read(place('enter')) });
  tell(place('enter-message'), 'Đã ghi vào sổ.');
  fill(place('enter'), {});
  await refresh();
}

/** The units of the province below each other, as options. */
function options(nodes, depth) {
  return nodes.flatMap(node => [{ code: node.code, name: `${' '.repeat(2 * depth)}${node.name}` }, ...options(node.children, depth + 1)]);
}

const on = (id, event, action) => place(id).addEventListener(event, fired => {
  fired.preventDefault();
  action();
});
on('search', 'submit', () => attempt(message, show));
for (const name of ['unit', 'state', 'reported']) search[name].addEventListener('change', () => attempt(message, show));
const turn = by => attempt(message, () => {
  page += by;
  return showRows();
});
on('earlier', 'click', () => turn(-1));
on('later', 'click', () => turn(1));
on('enter', 'submit', () => attempt(place('enter-message'), enter, place('enter')));
importChecked(send);

attempt(message, async () => {
  units = options(await call('/api/organisation/units'), 0);
  search.unit.append(...units.map(({ code, name }) => element('option', { value: code }, name)));
  place('enter').append(...fields(units), element('p', {}, element('button', { class: 'primary' }, 'Ghi vào sổ')));
  const asked = new URLSearchParams(location.search);
  for (const name of KEYS) search[name].value = asked.get(name) || '';
  search.reported.checked = asked.get('reported') === 'true';
  await show();
});
