// Draws a dossier: on its own page and in the tab beside a task.
import { changes } from './changes.js';
import { evidence } from './evidence.js';
import { timeAndDay } from './moments.js';
import { element, reasonOf, tell } from './page.js';
import { drawCouncil, drawConsultations, drawPapers, drawTimeline } from './dossier-parts.js';
import { drawNominees } from './dossier-nominees.js';
import { drawPlace } from './dossier-diagram.js';
import { drawCard } from './legal-card.js';

/** The whole dossier; the address is where it was read, below which its diagrams are. Beside a task it links to its page. */
export function draw(dossier, address, beside = false) {
  const { proposal, card } = dossier;
  return element('article', { class: 'dossier' },
    head(dossier, beside),
    section('place', 'Đang ở đâu, chờ ai', drawPlace(dossier, address)),
    ...(proposal ? ofProposal(dossier) : []),
    ...(dossier.papers.length ? [section('papers', 'Văn bản', drawPapers(dossier.papers))] : []),
    ...(card ? [section('card', 'Thẻ pháp lý', drawCard(card, true))] : []),
    section('timeline', 'Ai đã làm gì', drawTimeline(dossier)));
}

function head({ kind, title, state, facts, page, caller, readBy, readAt, caseKey }, beside) {
  return element('header', { class: 'dossier-head' },
    element('p', { class: 'dossier-printed' }, `In lúc ${timeAndDay(readAt)} – người in: ${readBy} – mã hồ sơ ${caseKey}`),
    element('p', { class: 'dossier-kind' }, kind),
    element('h1', {}, title),
    element('p', {}, element('strong', { class: 'dossier-state' }, state)),
    element('dl', {}, ...facts.flatMap(({ label, value }) => [element('dt', {}, label), element('dd', {}, value)])),
    element('p', { class: 'dossier-links' },
      ...(page ? [element('a', { href: page.address }, `Mở trang “${page.name}”`)] : []),
      ...(caller ? [element('a', { href: own(caller.caseKey) }, `Thuộc hồ sơ: ${caller.name}`)] : []),
      ...(beside ? [element('a', { href: own(caseKey) }, 'Mở hồ sơ ở trang riêng để in')] : [])));
}

const own = caseKey => `/thi-dua/dossier.html?case=${encodeURIComponent(caseKey)}`;

function ofProposal({ proposal, card }) {
  const { nominees, sessions, consultations } = proposal;
  return [
    section('nominees', `Danh sách đề nghị (${nominees.length})`, drawNominees(nominees, card)),
    section('evidence', 'Minh chứng', [later(evidence, proposal)]),
    section('changes', 'Trả lại và bổ sung', [later(changes, proposal)]),
    section('council', 'Hội đồng Thi đua - Khen thưởng', drawCouncil(sessions)),
    ...(consultations.length ? [section('consultations', 'Ý kiến cơ quan khác', drawConsultations(consultations))] : [])
  ];
}

/** A part with a call of its own: the rest does not wait for it. */
function later(drawing, { id }) {
  const node = element('div');
  drawing(node, { proposal: id }).catch(refused => tell(node, reasonOf(refused), true));
  return node;
}

function section(name, title, content) {
  const id = `dossier-${name}`;
  return element('section', { class: 'dossier-section', 'aria-labelledby': id }, element('h2', { id }, title), ...content);
}
