// One unit's points: what it gave itself beside what the appraisal gave, axis by axis, and its appeal.
import { element, vietnameseDay } from './page.js';
import { length, nothing, number, table } from './parts.js';

const known = value => value !== null && value !== undefined;
const points = value => (known(value) ? number(value) : '–');

export function drawSheet(sheet, line) {
  return [
    element('p', {}, element('strong', {}, sheet.stage), sheet.missing ? '. Đơn vị không tự chấm đúng hạn.' : '.',
      line.rank ? ` Hạng ${line.rank}, nhóm ${line.grade}.` : ''),
    element('p', { class: 'legend' }, element('span', { class: 'self' }), 'tự chấm ', element('span', { class: 'score' }), 'thẩm định'),
    element('ul', { class: 'axes' }, ...sheet.axes.map(axis => element('li', {}, drawAxis(axis)))),
    ...appeal(sheet, line)
  ];
}

function drawAxis(axis) {
  return element('details', {},
    element('summary', {}, element('span', {}, axis.name), element('span', { class: 'pair' },
      part('self', axis.self, axis.maximum), part('score', axis.score, axis.maximum)), element('span', { class: 'amount' },
      `${points(axis.self)} → `, element('strong', {}, points(axis.score)), ` / ${number(axis.maximum)}`)),
    table(axis.name, ['Tiêu chí', 'Tối đa', 'Tự chấm', 'Thẩm định', 'Chênh lệch', 'Giải trình'], axis.criteria.map(cells)));
}

const part = (kind, value, maximum) => length(known(value) ? (100 * value) / maximum : 0, { class: kind, 'aria-hidden': 'true' });

const cells = one => [`${one.code}. ${one.name}`, number(one.maximum), points(one.self), score(one), difference(one), notes(one)];

const score = one => (known(one.beforeAppeal) ? `${points(one.score)} (trước kiến nghị ${number(one.beforeAppeal)})` : points(one.score));

function difference({ self, score: given }) {
  if (!known(self) || !known(given)) return '–';
  const by = Math.round((given - self) * 100) / 100; // two decimals at most, only for showing
  return by === 0 ? '0' : `${by > 0 ? '+' : '−'}${number(Math.abs(by))}`;
}

function notes({ selfNote, scoreNote }) {
  return element('span', {}, ...[selfNote && `Đơn vị: ${selfNote}`, scoreNote && `Thẩm định: ${scoreNote}`]
    .filter(Boolean).map(note => element('span', { class: 'note' }, note)));
}

function appeal(sheet, line) {
  if (!line.inside) return [nothing('Giải trình và kiến nghị chỉ đơn vị đó, cơ quan tổ chức và lãnh đạo theo dõi thấy.')];
  if (!sheet.appealLastDay) return [];
  const answer = { true: 'Được chấp nhận', false: 'Không được chấp nhận' }[sheet.appealAccepted] || 'Chưa trả lời';
  return [
    element('h3', {}, 'Kiến nghị'),
    element('p', { class: 'hint' }, `Thời hạn kiến nghị: đến hết ngày ${vietnameseDay(sheet.appealLastDay)}.`),
    sheet.appeal ? element('dl', {}, element('dt', {}, 'Nội dung'), element('dd', {}, sheet.appeal),
      element('dt', {}, answer), element('dd', {}, sheet.appealAnswer)) : nothing('Đơn vị không kiến nghị.')
  ];
}
