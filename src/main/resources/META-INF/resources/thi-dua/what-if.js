// The page of what-if: a round, what is supposed to be otherwise, and who would enter and leave.
import { newest } from './newest.js';
import { attempt, call, element, place, tell } from './page.js';
import { drawNotes } from './what-if-notes.js';
import { drawResult, summary } from './what-if-result.js';
import { offerChanges } from './what-if-changes.js';

const choose = place('choose').elements;
let rounds = [];
let shown;
let latest = 0;

const address = path => `/api/what-if/${choose.round.value}${path || ''}`;
const changes = offerChanges(place, tryChanges);

/** Only the answer to the newest question is shown, however slowly an older one arrives. */
async function tryChanges() {
  const question = ++latest;
  tell(place('changes-message'), '');
  place('summary').textContent = 'Đang tính…';
  const answer = await attempt(place('changes-message'), () => call(address(), { method: 'POST', json: changes.current() }));
  if (question !== latest) return;
  shown = answer;
  place('keeping').hidden = !answer || !rounds.find(one => one.id === choose.round.value).mayKeep;
  place('summary').textContent = answer ? summary(answer.result) : 'Chưa tính được; hãy sửa thay đổi được báo ở trên.';
  drawResult(place('result'), answer && answer.result);
}

const showNotes = () => attempt(place('notes-message'), async () => {
  const notes = await newest(place('notes'), call(address('/notes')));
  if (notes) drawNotes(place, notes, note => call(address(`/notes/${note.id}`), { method: 'DELETE' }).then(showNotes));
});

/** Shows nothing of a round before all of it is there: what is changed meanwhile would be lost. */
async function open() {
  const question = ++latest;
  const round = rounds.find(one => one.id === choose.round.value);
  history.replaceState(null, '', `?round=${round.id}`);
  place('round').hidden = true;
  place('summary').textContent = '';
  await attempt(place('message'), async () => {
    const original = await call(address());
    if (question !== latest) return;
    changes.offer(original, round.year);
    place('round').hidden = false;
    await Promise.all([tryChanges(), showNotes()]);
  });
}

place('choose').addEventListener('change', open);
place('choose').addEventListener('submit', event => event.preventDefault());

place('keep').addEventListener('submit', event => {
  event.preventDefault();
  tell(place('keep-message'), '');
  attempt(place('keep-message'), async () => {
    const text = place('keep').elements.text.value;
    await call(address('/notes'), {
      method: 'POST',
      json: { text, changes: changes.current(), fingerprint: shown.fingerprint }
    });
    place('keep').reset();
    tell(place('keep-message'), 'Đã lưu ghi chú.');
    await showNotes();
  }, place('keep'));
});

attempt(place('message'), async () => {
  rounds = await call('/api/what-if');
  place('empty').hidden = rounds.length > 0;
  place('choose').hidden = rounds.length === 0;
  choose.round.replaceChildren(...rounds.map(one => element('option', { value: one.id }, `${one.name} – ${one.stageLabel}`)));
  const wanted = new URLSearchParams(location.search).get('round');
  if (rounds.some(one => one.id === wanted)) choose.round.value = wanted;
  if (rounds.length > 0) await open();
});
