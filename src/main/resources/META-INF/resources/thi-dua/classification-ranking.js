// The ranking: how many units are in each group, and every unit with a bar as long as its points.
import { element } from './page.js';
import { length, nothing, number } from './parts.js';

/** The colour of a group, by its place among the groups of the set; the highest is 0. */
export const tone = (groups, grade) => `group${groups.findIndex(({ name }) => name === grade)}`;

/** The groups summed, and the table; choosing a unit tells which. */
export function drawRanking(one, choose) {
  const ranked = one.lines.filter(({ grade }) => grade);
  return [
    ...(ranked.length ? [groups(one, ranked)] : [nothing('Chưa xếp hạng; bảng dưới đây cho biết từng đơn vị đang ở bước nào.')]),
    element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Các đơn vị' },
      element('table', { class: 'ranking' },
        element('thead', {}, element('tr', {}, ...['Hạng', 'Đơn vị', 'Điểm thẩm định', 'Tự chấm', 'Nhóm', 'Tình trạng']
          .map(head => element('th', { scope: 'col' }, head)))),
        element('tbody', {}, ...one.lines.map(line => row(one, line, choose)))))
  ];
}

function row(one, line, choose) {
  const name = element('button', { type: 'button', class: 'plain', onclick: () => choose(line) }, line.name);
  return element('tr', {},
    element('td', { class: 'rank' }, line.rank ? String(line.rank) : '–'),
    element('th', { scope: 'row' }, name),
    element('td', {}, bar(line.score, tone(one.groups, line.grade))),
    element('td', {}, line.missing ? 'Không tự chấm' : points(line.self)),
    element('td', {}, line.grade || '–'),
    element('td', {}, line.stage));
}

const points = value => (value === null || value === undefined ? '–' : number(value));

function bar(value, kind) {
  if (value === null || value === undefined) return '–';
  const part = length(value, { class: `length ${kind}`, 'aria-hidden': 'true' });
  return element('span', { class: 'bar' }, element('span', { class: 'track' }, part), element('strong', {}, number(value)));
}

function groups(one, ranked) {
  return element('ul', { class: 'groups' }, ...one.groups.map((group, at) => {
    const members = ranked.filter(({ grade }) => grade === group.name);
    const above = at === 0 ? '' : ` đến dưới ${number(one.groups[at - 1].from)}`;
    return element('li', { class: `group${at}` }, element('strong', {}, number(members.length)),
      element('span', {}, group.name), element('small', {}, `từ ${number(group.from)}${above} điểm`));
  }));
}
