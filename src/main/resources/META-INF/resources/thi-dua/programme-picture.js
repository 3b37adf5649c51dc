// How the tasks of a year stand, in bars: one for each section and one for each unit.
import { element } from './page.js';
import { length, nothing, number } from './parts.js';

export const STATUSES = {
  NOT_YET_DUE: 'Chưa đến hạn',
  NEARLY_DUE: 'Sắp đến hạn',
  CONTINUOUS: 'Thường xuyên',
  HANDED_IN: 'Đã nộp, chờ xem xét',
  ON_TIME: 'Hoàn thành đúng hạn',
  LATE: 'Hoàn thành trễ hạn',
  OVERDUE: 'Quá hạn',
  NOT_NEEDED: 'Không phát sinh'
};

const MOST_UNITS = 15;

/** @param progress what our interface says; @param sections of the programme */
export function drawPicture(progress, sections) {
  if (!progress.counts.length) return [nothing('Chưa có nhiệm vụ nào được giao mà bạn được xem.')];
  const used = Object.keys(STATUSES).filter(status => progress.counts.some(count => count.status === status));
  const ofSections = sections.map(section => ({ name: `${section.code}. ${section.name}`, ...sums(progress, 'section', section.code) }));
  const ofUnits = Object.entries(progress.units)
    .map(([code, name]) => ({ name, ...sums(progress, 'unit', code) }))
    .sort((one, other) => (other.OVERDUE || 0) - (one.OVERDUE || 0) || other.total - one.total || one.name.localeCompare(other.name, 'vi'));
  return [
    element('ul', { class: 'legend' }, ...used.map(status => element('li', {}, element('i', { class: status }), STATUSES[status]))),
    element('h3', {}, 'Theo mục'), stacks(ofSections.filter(one => one.total)),
    element('h3', {}, 'Theo cơ quan chủ trì'), stacks(ofUnits.slice(0, MOST_UNITS)),
    ...(ofUnits.length > MOST_UNITS ? [element('details', {},
      element('summary', {}, `Xem ${number(ofUnits.length - MOST_UNITS)} cơ quan còn lại`), stacks(ofUnits.slice(MOST_UNITS)))] : [])
  ];
}

function sums(progress, by, code) {
  const sum = { total: 0 };
  for (const count of progress.counts.filter(one => one[by] === code)) {
    sum[count.status] = (sum[count.status] || 0) + count.number;
    sum.total += count.number;
  }
  return sum;
}

function stacks(entries) {
  return element('ul', { class: 'stacks' }, ...entries.map(entry => element('li', {},
    element('span', {}, entry.name), stack(entry), element('strong', { class: 'amount' }, number(entry.total)))));
}

function stack(entry) {
  const parts = Object.keys(STATUSES).filter(status => entry[status]);
  const words = parts.map(status => `${STATUSES[status]}: ${entry[status]}`).join('; ');
  return element('div', { class: 'stack', role: 'img', 'aria-label': words }, ...parts.map(status =>
    length((100 * entry[status]) / entry.total, { class: status, title: `${STATUSES[status]}: ${entry[status]}` }, number(entry[status]))));
}
