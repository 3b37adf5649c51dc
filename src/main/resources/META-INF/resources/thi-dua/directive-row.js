// One directive with its history, and what may be done with it.
import { timeAndDay } from './moments.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { field, fields, fill, read } from './directive-form.js';

/** How a row stands, in words. */
export function state(row) {
  const done = row.done ? element('small', {}, `ngày ${vietnameseDay(row.done.doneOn)}`) : [];
  const waiting = row.reported ? element('small', {}, 'Đơn vị đã báo cáo, chờ xác nhận') : [];
  return element('span', {}, element('span', { class: `state ${row.state}` }, row.stateLabel), done, waiting);
}

/** Opens a row; what is done with it is followed by a refresh of the page. */
export async function showRow(id, mayKeep, units, refresh) {
  await draw(id, mayKeep, units, refresh);
  tell(place('detail-message'), '');
  if (!place('detail').open) place('detail').showModal();
}

async function draw(id, mayKeep, units, refresh) {
  const { row, history } = await call(`/api/directives/${id}`);
  const act = (path, method) => async form => {
    await call(`/api/directives/${id}${path}`, { method, json: { ...read(form), version: row.version } });
    await Promise.all([draw(id, mayKeep, units, refresh), refresh()]);
    tell(place('detail-message'), 'Đã ghi.');
  };
  place('detail-title').textContent = `Văn bản số ${row.number}`;
  place('detail-body').replaceChildren(facts(row), ...acts(row, mayKeep, units, act), element('h3', {}, 'Lịch sử'),
    element('ul', {}, ...history.map(event)));
}

function facts(row) {
  const answer = given => (given ? `ngày ${vietnameseDay(given.doneOn)}, ${given.document}` : '');
  const entries = [['Ngày ban hành', vietnameseDay(row.issuedOn)], ['Cơ quan ban hành', row.issuer], ['Nội dung', row.summary],
    ['Đơn vị được giao', row.unitName], ['Hạn', `${row.due} (ngày cuối cùng ${vietnameseDay(row.lastDay)})`], ['Tình trạng', state(row)],
    ['Hoàn thành', answer(row.done)], ['Đơn vị báo cáo', answer(row.reported)], ['Lý do rút', row.withdrawn]];
  return element('dl', {}, ...entries.filter(([, value]) => value).flatMap(([name, value]) =>
    [element('dt', {}, name), element('dd', {}, value)]));
}

function acts(row, mayKeep, units, act) {
  if (row.withdrawn) return [];
  const reason = () => field('Lý do', { name: 'reason', maxlength: 1000, required: true });
  const made = [];
  if (row.mayReport) {
    made.push(form('Báo cáo hoàn thành', [field('Ngày hoàn thành', { name: 'doneOn', placeholder: 'ngày/tháng/năm', maxlength: 10, required: true }),
      field('Văn bản trả lời', { name: 'answer', maxlength: 300, required: true })], act('/report', 'POST')));
  }
  if (mayKeep && row.reported) {
    made.push(form('Xác nhận hoàn thành theo báo cáo của đơn vị', [], act('/confirmation', 'POST')),
      form('Trả lại báo cáo của đơn vị', [reason()], act('/return', 'POST')));
  }
  if (mayKeep) {
    const correction = form('Sửa', [...fields(units), element('div', { class: 'fields' }, reason())], act('', 'PUT'));
    fill(correction.querySelector('form'), row);
    made.push(correction, form('Rút khỏi sổ', [reason()], act('/withdrawal', 'POST')));
  }
  return made;
}

function form(name, parts, action) {
  const made = element('form', {}, element('div', { class: 'fields' }, ...parts, element('button', { class: 'primary' }, name)));
  made.addEventListener('submit', fired => {
    fired.preventDefault();
    attempt(place('detail-message'), () => action(made), made);
  });
  return element('details', { class: 'act' }, element('summary', {}, name), made);
}

function event({ kind, text, reason, by, at }) {
  return element('li', {}, element('strong', {}, kind), ` – ${by}, ${timeAndDay(at)}`, text ? element('div', {}, text) : [],
    reason ? element('div', {}, `Lý do: ${reason}`) : []);
}
