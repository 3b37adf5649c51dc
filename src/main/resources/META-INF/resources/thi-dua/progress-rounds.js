// The rounds of a movement with their quotas, and what they came to over the years.
import { element, vietnameseDay } from './page.js';
import { bars, nothing, number, table } from './parts.js';
import { kinds } from './plan-words.js';

/** A card per round: where it stands, and how much of its quota is used. */
export function drawRounds({ rounds }) {
  if (!rounds.length) return [nothing('Chưa có đợt xét nào mà bạn được xem mọi dòng.')];
  return [element('ul', { class: 'rounds' }, ...rounds.map(({ round, ledger }) => element('li', {},
    element('h3', {}, round.name),
    element('p', {}, element('strong', {}, round.stageLabel), `. Hạn nhận hồ sơ: ${vietnameseDay(round.deadline)}.`),
    ...ledger.flatMap(drawLedger))))];
}

function drawLedger(entry) {
  return [
    element('p', {}, `${kinds[entry.kind]}: đề nghị ${number(entry.proposed)}, qua thẩm định ${number(entry.appraised)}, `
      + (entry.maximum === null ? 'không giới hạn số lượng' : `chỉ tiêu ${number(entry.maximum)}`)),
    bars([{ name: 'Được duyệt', done: entry.approved, of: entry.maximum }]),
    ...(entry.fewerReason ? [nothing(`Ít hơn chỉ tiêu: ${entry.fewerReason}`)] : [])
  ];
}

/** Who was considered and awarded how often. */
export function drawYears({ units, nominees }) {
  if (!nominees.length) return [nothing('Chưa có kết quả xét nào mà bạn được xem.')];
  return [
    element('h3', {}, 'Theo đơn vị đề nghị'),
    bars(units.map(one => ({ name: one.label, done: one.approved, of: one.considered }))),
    element('h3', {}, 'Theo tập thể, cá nhân'),
    table('Kết quả theo tập thể, cá nhân', ['Tập thể, cá nhân', 'Số lần xét', 'Được duyệt', 'Khen thưởng'],
      nominees.map(one => [one.label, number(one.considered), number(one.approved), one.awards.join('; ')]))
  ];
}
