// One task of one unit: what it is, who helps, and everything done about it.
import { timeAndDay } from './moments.js';
import { attempt, call, element, isoDay, tell, vietnameseDay } from './page.js';
import { cited, nothing } from './parts.js';

/** Shows the task in the dialog. */
export async function showTask(dialog, id) {
  const view = await call(`/api/reform-tasks/${id}`);
  dialog.replaceChildren(...draw(view, dialog));
  if (!dialog.open) dialog.showModal();
}

function draw(view, dialog) {
  const { line, task } = view;
  return [
    element('h2', { id: 'task-title' }, `Nhiệm vụ ${line.task}. ${line.text}`),
    element('dl', {},
      ...pair('Cơ quan chủ trì', line.unitName),
      ...pair('Tình trạng', element('span', { class: `status ${line.status}` }, line.statusLabel)),
      ...pair('Sản phẩm', task.work.product),
      ...pair('Thời hạn', view.explanation),
      ...pair('Phối hợp', task.work.coordinating.text),
      ...pair('Nguồn', task.source)),
    element('h3', {}, 'Quá trình thực hiện'),
    view.acts.length ? element('ol', { class: 'acts' }, ...view.acts.map(act)) : nothing('Chưa có gì được nộp.'),
    ...(view.mayCoordinate ? [answer(line.id, dialog)] : []),
    element('button', { onclick: () => dialog.close() }, 'Đóng')
  ];
}

const pair = (name, value) => [element('dt', {}, name), element('dd', {}, value)];

function act(one) {
  const paper = one.paper ? `, văn bản ${cited(one.paper, vietnameseDay)}` : '';
  const quarter = one.quarter ? ` ${['I', 'II', 'III', 'IV'][one.quarter - 1]}` : '';
  return element('li', {}, element('strong', {}, `${one.label}${quarter}`), ` – ${vietnameseDay(one.day)}${paper}`,
    element('p', {}, one.text, element('br'), element('span', { class: 'hint' }, `${one.person}, ${one.unitName}, ghi lúc ${timeAndDay(one.at)}`)));
}

function answer(id, dialog) {
  const message = element('div', {});
  const form = element('form', { class: 'fields', onsubmit: event => {
    event.preventDefault();
    attempt(message, () => send(id, form, dialog, message), form);
  } },
  element('label', {}, 'Kết quả phối hợp của đơn vị ', element('textarea', { name: 'text', rows: 3, maxlength: 2000, required: true })),
  element('label', {}, 'Số, ký hiệu văn bản (nếu có) ', element('input', { name: 'documentNumber', maxlength: 50 })),
  element('label', {}, 'Ngày văn bản (nếu có) ', element('input', { name: 'documentDate', placeholder: '23/12/2022' })),
  element('button', { class: 'primary' }, 'Ghi kết quả phối hợp'));
  return element('section', {}, element('h3', {}, 'Phối hợp'), form, message);
}

async function send(id, form, dialog, message) {
  const day = form.elements.documentDate.value.trim();
  await call(`/api/reform-tasks/${id}/coordination`, { method: 'POST', json: {
    text: form.elements.text.value, documentNumber: form.elements.documentNumber.value, documentDate: day ? isoDay(day) : null
  } });
  tell(message, 'Đã ghi.');
  await showTask(dialog, id);
}
