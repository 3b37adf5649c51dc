// A person's own drafts on the server. A refusal is thrown with the server's code and sentence.
import { send } from '/thi-dua/page.js';

const PATIENCE_MILLISECONDS = 5000;
// Browsers send no more than this from a page that is being left.
const MOST_ON_LEAVING = 60000;

/** Where the draft of a task's form is, or of a process's start form. */
export const addressOf = ({ taskId, processDefinitionKey }) =>
  taskId ? `/api/drafts/${encodeURIComponent(taskId)}` : `/api/start-drafts/${encodeURIComponent(processDefinitionKey)}`;

/** The draft as it was last saved, or null; fails when the server does not answer in time. */
export async function read(address) {
  const answer = await send(address, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  return answer.status === 204 ? null : answer.json();
}

/** Saves what was typed and gives the new version and when that was; also from a page that is being left. */
export async function write(address, typed) {
  const text = new Blob([JSON.stringify(typed)]);
  return (await send(address, { method: 'PUT', text, keepalive: text.size < MOST_ON_LEAVING })).json();
}

/** Forgets the draft. */
export const discard = address => send(address, { method: 'DELETE' });
