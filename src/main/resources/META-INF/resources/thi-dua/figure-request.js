// Requests for figures: who still owes, the spreadsheet that goes out and comes back, and what it would change.
import { timeAndDay } from './moments.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';
import { chosen, drawVerdicts, exchange } from './figure-file.js';

const wanted = () => new URLSearchParams(location.search).get('request');
const address = path => `/api/figure-requests/${wanted()}${path || ''}`;

/** Every request the person may see, with how far it is. */
export async function showRequests() {
  const requests = await call('/api/figure-requests');
  place('requests').replaceChildren(...(requests.length ? requests.map(request) : [nothing('Chưa có yêu cầu nào mà bạn được xem.')]));
}

function request({ year, askedBy, askedAt, due, answers }) {
  const done = answers.filter(({ owed }) => !owed).length;
  return element('div', { class: 'request' },
    element('h3', {}, `Số liệu năm ${year}, hạn ${vietnameseDay(due)}`),
    element('p', { class: 'hint' }, `Yêu cầu lúc ${timeAndDay(askedAt)}, ${askedBy}.`),
    element('p', {}, 'Đã cung cấp: ', element('meter', { min: 0, max: answers.length, value: done, 'aria-label': 'Đã cung cấp' }),
      element('strong', {}, ` ${done}/${answers.length} cơ quan`)),
    table(`Các cơ quan được hỏi, năm ${year}`, ['Cơ quan', 'Chỉ tiêu', 'Đơn vị', 'Tình trạng', ''], answers.map(row)));
}

function row(answer) {
  return [answer.owner, answer.metrics.join('; '), number(answer.units),
    element('span', { class: answer.owed && 'owed' }, answer.stageLabel + (answer.changed === null ? '' : `, ${number(answer.changed)} số liệu thay đổi`)),
    element('a', { href: `?request=${answer.id}` }, 'Mở')];
}

/** The answer that the address asks for, and the year it is about; none when it asks for none. */
export async function showAnswer() {
  place('answer').hidden = !wanted();
  if (!wanted()) return undefined;
  const answer = await call(address());
  draw(answer);
  return answer.year;
}

function draw(answer) {
  place('answer-title').textContent = `${answer.line.owner}: số liệu năm ${answer.year}`;
  place('answer-facts').replaceChildren(facts(answer));
  place('upload').hidden = !answer.mayHandIn;
  place('sheet').href = address('/sheet');
  place('answer-changes').replaceChildren(...(answer.file ? changes(answer) : []));
}

function facts(answer) {
  const lines = {
    'Tình trạng': answer.line.stageLabel,
    'Lý do trả lại': answer.returnReason,
    'Hạn cung cấp': `Hết ngày ${vietnameseDay(answer.due)}\n${answer.explanation}`,
    'Chỉ tiêu': answer.line.metrics.join('\n'),
    'Số đơn vị được hỏi': number(answer.line.units),
    'Ghi chú': answer.note,
    'Người ký': answer.signedBy,
    'Bảng tính đã nộp': answer.file && element('span', {}, element('a', { href: address('/file'), download: true }, answer.file.name),
      ` (${number(Math.ceil(answer.file.size / 1024))} KB), nộp lúc ${timeAndDay(answer.file.uploadedAt)}, ${answer.file.uploadedBy}`
      + `\nMã băm SHA-256: ${answer.file.sha256}`)
  };
  return element('dl', { class: 'facts' }, ...Object.entries(lines).filter(([, text]) => text)
    .flatMap(([name, text]) => [element('dt', {}, name), element('dd', {}, text)]));
}

function changes(answer) {
  if (answer.problem) return [element('p', { class: 'message refused' }, answer.problem)];
  if (answer.line.changed !== null) return [];
  return [
    element('h3', {}, 'Số liệu sẽ thay đổi khi tiếp nhận'),
    answer.changes.length ? table('Số liệu sẽ thay đổi', ['Đơn vị', 'Chỉ tiêu', 'Đang dùng', 'Sẽ là'],
      answer.changes.map(one => [one.unit, one.metric,
        one.before === null ? 'Chưa có' : element('span', {}, one.before, element('br'), element('span', { class: 'old' }, one.beforeSource)),
        element('strong', {}, one.after)]))
      : nothing('Bảng tính không khác số liệu đang dùng.'),
    ...drawVerdicts(answer.verdicts)
  ];
}

place('upload').addEventListener('submit', event => {
  event.preventDefault();
  place('copy').hidden = true;
  tell(place('answer-message'), 'Đang kiểm tra từng ô…');
  attempt(place('answer-message'), async () => {
    const file = await chosen(place('upload').elements.file);
    const answer = await call(`${address('/file')}?name=${encodeURIComponent(file.name)}`, file).catch(refused => {
      place('copy').hidden = !refused.badCells;
      throw refused;
    });
    draw(answer);
    tell(place('answer-message'), 'Đã nhận bảng tính: mọi ô đều đúng. Hãy quay lại công việc “Cung cấp số liệu” để ghi người ký và văn bản.');
    await showRequests();
  });
});

place('copy').addEventListener('click', () => attempt(place('answer-message'), async () => {
  const file = await chosen(place('upload').elements.file);
  await exchange(`${address('/refused-copy')}?name=${encodeURIComponent(file.name)}`, file, 'can-sua.xlsx');
}));

place('upload').elements.file.addEventListener('change', () => { place('copy').hidden = true; });
