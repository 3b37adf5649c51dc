// The lists that are open for comments: names and units, and until when.
import { attempt, call, element, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';

const HEADS = ['Số thứ tự', 'Đối tượng', 'Tên', 'Đơn vị'];

const message = document.getElementById('message');
const place = document.getElementById('lists');

function section(list) {
  const until = element('strong', {}, vietnameseDay(list.lastDay));
  return element('section', { class: 'panel' },
    element('h2', {}, list.round),
    element('p', {}, `Công khai ngày ${vietnameseDay(list.publishedOn)}; nhận ý kiến đến hết ngày `, until, '.'),
    element('details', {},
      element('summary', {}, 'Căn cứ và cách tính ngày cuối cùng'),
      ...[list.clause, ...list.explanation].map(sentence => element('p', {}, sentence))),
    table(list.round, HEADS, list.entries.map(({ kind, name, unit }, at) => [number(at + 1), kind, name, unit])));
}

const lists = await attempt(message, () => call('/api/public-lists'));
if (lists) place.replaceChildren(...lists.map(section));
if (lists && !lists.length) place.replaceChildren(nothing('Hiện không có danh sách nào đang lấy ý kiến.'));
