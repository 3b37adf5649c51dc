// One piece of evidence: its newest version, the older ones, a look at it, and its removal.
import { timeAndDay } from './moments.js';
import { attempt, call, element } from './page.js';
import { dialog, number } from './parts.js';

const LOOK = 'thidua-evidence-dialog';

const address = version => `/api/evidence/${version.id}`;

/** A row of the list. */
export function drawPiece(view, piece, open) {
  const [newest, ...older] = piece.versions;
  return element('li', {},
    element('span', { class: 'evidence-kind' }, newest.kind),
    element('div', {},
      element('strong', {}, piece.name), ' ', actions(piece, newest),
      element('div', { class: 'hint' }, about(newest)),
      ...(older.length ? [element('details', {}, element('summary', {}, `${older.length} phiên bản cũ`),
        element('ul', {}, ...older.map(version => element('li', {}, about(version), ' ', actions(piece, version)))))] : [])),
    ...(open ? [element('button', { type: 'button', 'aria-label': `Gỡ ${piece.name}`, onclick: () => askWhy(view, piece) }, 'Gỡ')] : []));
}

const about = ({ number: count, size, by, at }) =>
  `Phiên bản ${count}, ${inWords(size)}, ${by} gửi lúc ${timeAndDay(at)}`;

function inWords(size) {
  return size < 1024 * 1024 ? `${number(Math.ceil(size / 1024))} KB` : `${number(Math.round(size / 104857.6) / 10)} MB`;
}

function actions(piece, version) {
  const named = `${piece.name}, phiên bản ${version.number}`;
  return element('span', { class: 'evidence-actions' },
    ...(version.shown ? [element('button', { type: 'button', 'aria-label': `Xem ${named}`, onclick: () => show(piece, version) }, 'Xem')] : []),
    element('a', { href: `${address(version)}?save=true`, download: piece.name, 'aria-label': `Tải về ${named}` }, 'Tải về'));
}

/** Pictures and PDF files over the page; the server says that nothing in them may run. */
function show(piece, version) {
  const content = version.kind === 'PDF'
    ? element('iframe', { src: address(version), title: piece.name })
    : element('img', { src: address(version), alt: piece.name });
  dialog({ class: LOOK, 'aria-label': piece.name }, content, element('p', { class: 'evidence-close' },
    element('a', { href: address(version), target: '_blank', rel: 'noopener' }, 'Mở trong thẻ mới'), ' ', closing('Đóng')));
}

function askWhy(view, piece) {
  const message = element('div');
  const why = element('input', { name: 'reason', maxlength: 500, required: true });
  const form = element('form', { onsubmit: event => {
    event.preventDefault();
    attempt(message, async () => {
      await call(`/api/evidence/pieces/${piece.id}/removal`, { method: 'POST', json: { reason: why.value } });
      form.closest('dialog').close();
      await view.reload();
    }, form);
  } },
  element('p', {}, `Gỡ “${piece.name}” khỏi hồ sơ? Tệp không còn hiển thị; hệ thống vẫn giữ cùng tên người gỡ và lý do.`), message,
  element('label', {}, 'Lý do', why),
  element('p', { class: 'evidence-close' }, element('button', { class: 'primary btn btn-primary' }, 'Gỡ minh chứng'), ' ', closing('Thôi')));
  dialog({ class: LOOK, 'aria-label': `Gỡ ${piece.name}` }, form);
  why.focus();
}

function closing(text) {
  return element('button', { type: 'button', class: 'btn', onclick: event => event.target.closest('dialog').close() }, text);
}
