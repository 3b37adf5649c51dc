// A round as it is beside what it would be: in one sentence, as a picture, and line by line.
import { element } from './page.js';
import { origins } from './parts.js';
import { drawStrip } from './what-if-strip.js';

const VERDICTS = { PASS: 'Đạt', FAIL: 'Không đạt', NEEDS_HUMAN: 'Cần người xem', NOT_APPLICABLE: 'Không áp dụng' };
const MOVES = { ENTERS: '▲ Vào', LEAVES: '▼ Ra', TO_EDGE: '◆ Ngang nhau ở mép', STAYS: 'Giữ nguyên' };
const KINDS = { COLLECTIVE: 'Tập thể', INDIVIDUAL: 'Cá nhân' };
const MOST = 300;

const interesting = line => line.move !== 'STAYS' || line.verdicts.length > 0 || line.before.place !== line.after.place
  || line.before.standing !== line.after.standing;

/** What the changes come to, in a sentence. */
export function summary(result) {
  if (result.lines.length === 0) return 'Đợt xét chưa có hồ sơ nào được ký nên chưa có ai để so sánh.';
  const count = move => result.lines.filter(line => line.move === move).length;
  const verdicts = result.lines.reduce((sum, line) => sum + line.verdicts.filter(one => one.before !== one.after).length, 0);
  return result.changes.length === 0
    ? `Hiện có ${result.lines.length} trường hợp được đề nghị.`
    : `${count('ENTERS')} vào, ${count('LEAVES')} ra, ${count('TO_EDGE')} đến mép chỉ tiêu; ${verdicts} kết luận thay đổi.`;
}

/** Draws the result; none leaves the place empty. */
export function drawResult(place, result) {
  if (!result || result.lines.length === 0) {
    place.replaceChildren();
    return;
  }
  const only = element('input', { type: 'checkbox' });
  only.checked = result.changes.length > 0;
  const table = element('tbody');
  const rest = element('p', { class: 'hint' });
  const fill = () => {
    const lines = result.lines.filter(line => !only.checked || interesting(line));
    table.replaceChildren(...lines.slice(0, MOST).map(row));
    rest.textContent = lines.length === 0 ? 'Không trường hợp nào thay đổi.'
      : lines.length > MOST ? `Chỉ hiện ${MOST} trường hợp đầu trong ${lines.length}.` : '';
  };
  only.addEventListener('change', fill);
  fill();
  place.replaceChildren(
    ...result.warnings.map(text => element('p', { class: 'warning' }, `Lưu ý: ${text}`)),
    ...result.overfull.map(overfull),
    ...result.quotas.filter(quota => result.lines.some(line => line.kind === quota.kind))
      .map(quota => drawStrip(quota, result.lines.filter(line => line.kind === quota.kind), place.clientWidth)),
    element('label', { class: 'only' }, only, ' Chỉ hiện trường hợp thay đổi'),
    element('table', { class: 'sides' },
      element('thead', {}, element('tr', {}, ...['Tập thể, cá nhân', 'Hiện nay', 'Nếu thay đổi', 'Kết luận thay đổi']
        .map(name => element('th', { scope: 'col' }, name)))),
      table),
    rest);
}

function overfull({ unit, kind, source, allowed, nominees }) {
  return element('p', { class: 'warning' },
    `${unit} đề nghị ${nominees.length} ${KINDS[kind].toLowerCase()}, quá ${allowed} (${source}); phải bỏ bớt `
      + `${nominees.length - allowed} trong số: ${nominees.join('; ')}.`);
}

function row(line) {
  return element('tr', { class: line.move },
    element('th', { scope: 'row' }, line.label, element('small', {},
      `${KINDS[line.kind]} · ${line.unit} · ${line.points === null ? 'chưa chấm điểm' : `${line.points} điểm`} · ${line.actual}`),
      element('strong', { class: `move ${line.move}` }, MOVES[line.move])),
    position('Hiện nay', line.before),
    position('Nếu thay đổi', line.after),
    element('td', { 'data-label': 'Kết luận thay đổi' }, line.verdicts.length ? line.verdicts.map(verdict) : '–'));
}

function position(name, side) {
  return element('td', { 'data-label': name },
    element('span', { class: `standing ${side.standing}` }, side.rank === null ? side.label : `Hạng ${side.rank} · ${side.label}`),
    element('small', {}, side.reason));
}

function verdict(one) {
  const machine = `${VERDICTS[one.machineBefore]} → ${VERDICTS[one.machineAfter]}`;
  const counts = one.person === null ? machine
    : `giữ ${VERDICTS[one.after].toLowerCase()} do người kết luận (máy: ${machine})`;
  return element('div', { class: 'verdict' },
    element('strong', {}, `${one.code} (${one.source}): ${counts}`),
    one.person ? element('small', {}, `Lý do của người kết luận: ${one.person}`) : [],
    element('small', {}, [one.arithmeticBefore === one.arithmeticAfter ? one.arithmeticAfter
      : `${one.arithmeticBefore || 'chưa có số liệu'} → ${one.arithmeticAfter || 'chưa có số liệu'}`, one.explanation].filter(Boolean).join('. ')),
    ...origins(one.figures),
    element('details', {}, element('summary', {}, 'Điều khoản'), `“${one.clause}” (${one.source})`));
}
