// All of a person's notices, the newest first.
import { timeAndDay } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, place, send, tell } from './page.js';
import { number } from './parts.js';

const MOST = 50;
const message = place('message');
const unreadOnly = place('unread-only');
let last;

/** The page from the start, or what follows the last notice in view. */
async function show(more = false) {
  const asked = new URLSearchParams({ unreadOnly: unreadOnly.checked });
  if (more) asked.set('before', last);
  else place('more').hidden = true;
  const found = await newest(place('notices'), call(`/api/notices?${asked}`));
  if (!found) return;
  const { unread, notices } = found;
  if (!more) place('notices').replaceChildren();
  place('notices').append(...notices.map(row));
  last = notices.length ? notices[notices.length - 1].id : last;
  place('more').hidden = notices.length < MOST;
  place('read-all').disabled = unread === 0;
  place('count').textContent = place('notices').children.length > 0 ? `${number(unread)} thông báo chưa đọc.`
    : unreadOnly.checked ? 'Không có thông báo nào chưa đọc.' : 'Chưa có thông báo nào.';
}

function row(notice) {
  const acts = element('p', { class: 'acts' });
  if (notice.link) acts.append(element('a', { href: notice.link, onclick: event => open(event, notice) },
    notice.waiting ? 'Mở việc' : 'Xem hồ sơ'));
  if (!notice.read) acts.append(element('button', { type: 'button', onclick: () => attempt(message, () => read(notice)),
    'aria-label': `Đánh dấu đã đọc: ${notice.subject}` }, 'Đánh dấu đã đọc'));
  return element('li', { class: notice.read ? '' : 'new' },
    element('h3', {}, notice.subject),
    element('p', { class: 'about' }, `${notice.kind} · ${timeAndDay(notice.createdAt)}`
      + (notice.read ? '' : ' · chưa đọc')),
    element('p', {}, notice.text),
    acts);
}

const mark = notice => send(`/api/notices/${notice.id}/read`, { method: 'POST' });

async function read(notice) {
  await mark(notice);
  await show();
  place('notices-title').focus();
}

/** What is opened in this window counts as read. */
function open(event, notice) {
  if (notice.read || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  attempt(message, async () => {
    await mark(notice);
    location.assign(notice.link);
  });
}

unreadOnly.addEventListener('change', () => attempt(message, () => show()));
place('more').addEventListener('click', () => attempt(message, () => show(true)));
place('read-all').addEventListener('click', () => attempt(message, async () => {
  await send('/api/notices/read-all', { method: 'POST' });
  await show();
  tell(message, 'Đã đánh dấu đọc tất cả.');
}));
place('notices-title').tabIndex = -1;

attempt(message, () => show());
