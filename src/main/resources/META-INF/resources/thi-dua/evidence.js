// The evidence of a proposal, for a page and for the tab in Tasklist: by nominee and criterion, with everything that may
// be done with it. Whoever may not change it sees what is there.
import { timeAndDay } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element } from './page.js';
import { nothing } from './parts.js';
import { drawPiece } from './evidence-piece.js';
import { Sending } from './evidence-upload.js';

/** The files on their way to each place: they go on when somebody looks at something else meanwhile. */
const underWay = new Map();
let current;

/** Draws the evidence of a proposal into the node and keeps it up to date. */
export async function evidence(node, { proposal }) {
  style();
  const view = { proposal, message: element('div'), reload: () => draw(current) };
  current = view;
  view.body = element('div', {}, nothing('Đang tải…'));
  node.replaceChildren(element('div', { class: 'thidua-evidence' }, view.message, view.body));
  // A file dropped beside the places would otherwise replace the page.
  node.addEventListener('dragover', event => event.preventDefault());
  node.addEventListener('drop', event => event.preventDefault());
  await draw(view);
}

function style() {
  const address = '/thi-dua/evidence.css';
  if (!document.querySelector(`link[href="${address}"]`)) document.head.append(element('link', { rel: 'stylesheet', href: address }));
}

function draw(view) {
  return attempt(view.message, async () => {
    const sheet = await newest(view.body, call(`/api/proposals/${view.proposal}/evidence`));
    if (!sheet) return;
    view.body.replaceChildren(
      drawGroup(view, sheet.dossier, 'h3'),
      ...sheet.nominees.map(nominee => drawNominee(view, nominee, sheet.nominees.length)),
      ...drawRemoved(sheet.removed));
  });
}

function drawNominee(view, nominee, of) {
  const shown = nominee.criteria.filter(group => group.open || group.pieces.length);
  const files = nominee.criteria.reduce((sum, group) => sum + group.pieces.length, 0);
  return element('details', { class: 'evidence-nominee', open: of < 4 || files > 0 },
    element('summary', {}, element('h3', {}, nominee.label), ` ${files} tệp`),
    ...(shown.length ? shown.map(group => drawGroup(view, group, 'h4')) : [nothing('Chưa có minh chứng nào.')]));
}

function drawGroup(view, group, heading) {
  const uploads = uploadsTo(placeOf(view, group));
  const section = element('section', { class: 'evidence-place', 'aria-label': group.title },
    element(heading, {}, group.title),
    group.pieces.length
      ? element('ul', { class: 'evidence-pieces' }, ...group.pieces.map(piece => drawPiece(view, piece, group.open)))
      : nothing('Chưa có minh chứng.'),
    uploads);
  if (group.open) takeFiles(view, section, group, uploads);
  return section;
}

function uploadsTo(place) {
  const key = JSON.stringify(place);
  if (!underWay.has(key)) underWay.set(key, element('ul', { class: 'evidence-uploads' }));
  return underWay.get(key);
}

/** Files come by the button, from the keyboard too, or are dropped anywhere on the place. */
function takeFiles(view, section, group, list) {
  const add = files => [...files].forEach(file => list.append(new Sending(file, placeOf(view, group), view.reload).row));
  const input = element('input', { type: 'file', multiple: true, accept: '.pdf,.png,.jpg,.jpeg,.docx,.xlsx',
    'aria-label': `Thêm tệp: ${group.title}`, onchange: () => { add(input.files); input.value = ''; } });
  section.append(element('label', { class: 'evidence-add' }, 'Thêm tệp hoặc kéo thả vào đây', input));
  const over = on => section.classList.toggle('evidence-over', on);
  section.addEventListener('dragover', event => { event.preventDefault(); over(true); });
  section.addEventListener('dragleave', event => section.contains(event.relatedTarget) || over(false));
  section.addEventListener('drop', event => { event.preventDefault(); over(false); add(event.dataTransfer.files); });
}

const placeOf = ({ proposal }, { nominee, criterion }) => ({ proposal, nominee, criterion });

function drawRemoved(removed) {
  return removed.length === 0 ? [] : [element('details', { class: 'evidence-removed' },
    element('summary', {}, `Đã gỡ ${removed.length} tệp`),
    element('ul', {}, ...removed.map(({ name, by, at, reason }) =>
      element('li', {}, `${name}: ${by} gỡ lúc ${timeAndDay(at)}, lý do: ${reason}`))))];
}
