// The filters a person saved: looked through, opened, made the first, renamed, deleted.
import { attempt, call, element, place, tell } from './page.js';
import { nothing } from './parts.js';
import { look, question, showList } from './desk.js';

const message = place('message');

const send = (path, method, json) => call(`/api/desk/filters${path}`, { method, json });

/** Does something to the filters and shows what is there then. */
const change = (action, done) => attempt(message, async () => {
  await action();
  await showList();
  tell(message, done);
});

export function showFilters(filters) {
  place('filters').replaceChildren(...filters.map(row));
  if (!filters.length) place('filters').append(element('li', {}, nothing('Chưa có bộ lọc nào.')));
}

function row({ id, name, question: asked, chosen }) {
  const button = (text, onclick) => element('button', { type: 'button', 'aria-label': `${text}: ${name}`, onclick }, text);
  return element('li', {},
    element('button', { type: 'button', class: 'filter', onclick: () => attempt(message, () => look(asked)) }, name),
    ...(chosen ? [element('span', { class: 'hint' }, 'Mặc định')] : []),
    chosen ? button('Bỏ mặc định', () => change(() => send('/default', 'DELETE'), `Bàn làm việc không còn mở bằng “${name}”.`))
      : button('Đặt làm mặc định', () => change(() => send(`/${id}/default`, 'PUT'), `Bàn làm việc sẽ mở bằng “${name}”.`)),
    button('Đổi tên', event => askName(event.target.closest('li'), id, name)),
    button('Xóa', () => change(() => send(`/${id}`, 'DELETE'), `Đã xóa bộ lọc “${name}”.`)));
}

/** In place of the row, so that nothing else has to be closed. */
function askName(shown, id, name) {
  const field = element('input', { name: 'name', maxlength: 60, required: true, value: name, 'aria-label': 'Tên mới của bộ lọc' });
  shown.replaceChildren(element('form', {
    class: 'fields',
    onsubmit: event => {
      event.preventDefault();
      change(() => send(`/${id}/name`, 'PUT', { name: field.value }), 'Đã đổi tên bộ lọc.');
    }
  }, field, element('button', {}, 'Lưu tên')));
  field.select();
}

place('keep').addEventListener('submit', event => {
  event.preventDefault();
  const { name } = event.target.elements;
  change(async () => {
    await send('', 'POST', { name: name.value, question: question() });
    name.value = '';
  }, `Đã lưu bộ lọc “${name.value}”.`);
});
