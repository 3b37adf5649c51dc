// A person's own drafts on the server. A refusal is thrown with the server's code and sentence.
const PATIENCE_MILLISECONDS = 5000;
// Browsers send no more than this from a page that is being left.
const MOST_ON_LEAVING = 60000;

/** The draft of a task as it was last saved, or null; fails when the server does not answer in time. */
export async function read(task) {
  const answer = await send('GET', task, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  return answer.status === 204 ? null : answer.json();
}

/** Saves what was typed and gives the new version and when that was; also from a page that is being left. */
export async function write(task, typed) {
  const body = new Blob([JSON.stringify(typed)], { type: 'application/json' });
  return (await send('PUT', task, { body, keepalive: body.size < MOST_ON_LEAVING })).json();
}

/** Forgets the draft. */
export const discard = task => send('DELETE', task);

async function send(method, task, options = {}) {
  const answer = await fetch(`/api/drafts/${encodeURIComponent(task)}`, {
    method,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'X-XSRF-TOKEN': token() },
    ...options
  });
  if (answer.ok) return answer;
  const { code, detail, message } = await answer.json().catch(() => ({}));
  throw Object.assign(new Error(detail || message), { status: answer.status, code });
}

function token() {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? decodeURIComponent(found[1]) : '';
}
