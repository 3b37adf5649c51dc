// The parts of a dossier that are lists: council, opinions, documents, who did what.
import { timeAndDay } from './moments.js';
import { element, vietnameseDay } from './page.js';
import { cited, nothing, table } from './parts.js';

/** The sessions of the unit's council; ballots stay secret. */
export function drawCouncil(sessions) {
  if (!sessions.length) return [nothing('Chưa có phiên họp nào được ghi nhận.')];
  return sessions.map(session => element('div', { class: 'dossier-session' },
    element('h3', {}, `Phiên họp thứ ${session.number}, ngày ${vietnameseDay(session.heldOn)}`),
    element('p', {}, `${session.state}. ${session.form} tại ${session.place}. Chủ trì: ${session.chair}. Thư ký: ${session.secretary}.`),
    session.minutes ? element('p', {}, `Biên bản số ${session.minutes}, kết thúc lúc ${session.closedAt.slice(0, 5)}. Kết luận: ${session.conclusions}`) : '',
    attendance(session),
    session.recusals.length ? table('Không tham gia biểu quyết', ['Thành viên', 'Trường hợp', 'Lý do'],
      session.recusals.map(({ member, line, reason }) => [member, line, reason || 'Theo quy định về không tham gia biểu quyết'])) : '',
    session.counts.length ? table('Kết quả biểu quyết', ['Trường hợp', 'Tán thành', 'Không tán thành', 'Có mặt/Tổng số', 'Kết quả'],
      session.counts.map(({ line, result }) => [line, result.votesFor, result.votesAgainst, `${result.present}/${result.members}`,
        result.carried ? 'Thông qua' : 'Không thông qua'])) : ''));
}

function attendance({ members, needed }) {
  const present = members.filter(member => member.present);
  return element('details', {},
    element('summary', {}, `Có mặt ${present.length}/${members.length} thành viên (cần ít nhất ${needed})`),
    table('Điểm danh', ['Thành viên', 'Chức vụ', 'Điểm danh'], members.map(member =>
      [member.fullName, member.position, member.present ? 'Có mặt' : `Vắng: ${member.reason}`])));
}

/** What other bodies were asked and said. */
export function drawConsultations(consultations) {
  return consultations.map(one => element('div', {},
    element('h3', {}, `${one.name} – ${one.body}`),
    element('p', {}, `${one.stage}. ${one.question}`),
    element('p', { class: 'dossier-hint' }, [one.askedOn && `Hỏi ngày ${vietnameseDay(one.askedOn)}`,
      one.due && `hạn trả lời ${vietnameseDay(one.due)}`, cited(one.letter, vietnameseDay) && `trả lời bằng văn bản ${cited(one.letter, vietnameseDay)}`,
      one.clause && `căn cứ: ${one.clause}`].filter(Boolean).join('; ')),
    table(one.name, ['Trường hợp', 'Trả lời', 'Nội dung', 'Văn bản'], one.answers.map(({ nominee, answer, text, document }) =>
      [nominee, answer, text, cited(document, vietnameseDay)]))));
}

/** Numbered documents. */
export const drawPapers = papers => [table('Văn bản của hồ sơ', ['Văn bản', 'Số', 'Ngày', 'Người ký, cơ quan ban hành'],
  papers.map(({ name, number, date, by }) => [name, number, vietnameseDay(date), by]))];

/** Who did what and when. */
export function drawTimeline({ timeline, cut }) {
  if (!timeline.length) return [nothing('Chưa có việc nào được ghi nhận.')];
  return [
    ...(cut ? [nothing(`Chỉ hiện những việc mới nhất.`)] : []),
    element('ol', { class: 'dossier-timeline' }, ...timeline.map(({ at, who, inPlaceOf, what, detail, work }) => element('li', {},
      element('time', { datetime: at }, timeAndDay(at)),
      element('div', {}, element('strong', {}, what), work && work !== what ? ` (công việc: ${work})` : '',
        element('div', {}, who, inPlaceOf ? ` – ${inPlaceOf}` : ''), detail ? element('div', { class: 'dossier-detail' }, detail) : ''))))
  ];
}
