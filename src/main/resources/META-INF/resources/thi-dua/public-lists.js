// The lists that are open for comments: names and units, and until when.
import { attempt, call, element, vietnameseDay } from './page.js';

const message = document.getElementById('message');
const place = document.getElementById('lists');

function table(entries) {
  const heads = ['Số thứ tự', 'Đối tượng', 'Tên', 'Đơn vị'].map(name => element('th', { scope: 'col' }, name));
  const rows = entries.map(({ kind, name, unit }, at) =>
    element('tr', {}, ...[String(at + 1), kind, name, unit].map(text => element('td', {}, text))));
  return element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows));
}

function section(list) {
  const until = element('strong', {}, vietnameseDay(list.lastDay));
  return element('section', { class: 'panel' },
    element('h2', {}, list.round),
    element('p', {}, `Công khai ngày ${vietnameseDay(list.publishedOn)}; nhận ý kiến đến hết ngày `, until, '.'),
    element('details', {},
      element('summary', {}, 'Căn cứ và cách tính ngày cuối cùng'),
      element('p', {}, list.clause),
      ...list.explanation.map(sentence => element('p', {}, sentence))),
    element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': list.round }, table(list.entries)));
}

const lists = await attempt(message, () => call('/api/public-lists'));
if (lists) place.replaceChildren(...lists.map(section));
if (lists && !lists.length) place.replaceChildren(element('p', {}, 'Hiện không có danh sách nào đang lấy ý kiến.'));
