// Finding anything: the server finds and says what may be seen; what was typed is marked here, with or without marks.
import { fold } from './fold.js';
import { newest } from './newest.js';
import { attempt, call, element, place } from './page.js';
import { nothing, number } from './parts.js';

const message = place('message');
const state = { words: '', kind: '' };

/** The text with every typed word marked where a word begins with it. */
function marked(text, words) {
  const letters = [...text.normalize('NFC')];
  const folded = fold(text);
  const hit = new Array(letters.length).fill(false);
  for (const word of fold(words).split(/[^a-z0-9]+/).filter(Boolean)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at === 0 || !/[a-z0-9]/.test(folded[at - 1])) hit.fill(true, at, at + word.length);
    }
  }
  const pieces = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    if (last && last.hit === hit[at]) last.text += letter;
    else pieces.push({ hit: hit[at], text: letter });
  });
  return pieces.map(piece => (piece.hit ? element('mark', {}, piece.text) : piece.text));
}

async function search(words, kind = '', page = 0) {
  const found = await newest(place('hits'), call('/api/desk/search', { method: 'POST', json: { words, kind: kind || null, page } }));
  if (!found) return;
  Object.assign(state, { words, kind });
  place('results').hidden = false;
  place('found').textContent = found.total ? `Tìm thấy ${number(found.total)} kết quả cho “${words}”.`
    : `Không tìm thấy gì cho “${words}”.`;
  if (page === 0) place('hits').replaceChildren(...(found.total ? [kinds(found.kinds)] : [advice()]));
  place('hits').querySelector('.more-hits')?.remove();
  draw(found, page);
}

function advice() {
  return nothing('Hãy thử ít từ hơn, một phần của tên hoặc số hiệu; không cần gõ dấu. Kết quả chỉ gồm những gì bạn được xem.');
}

function kinds(counts) {
  const button = (kind, name, count) => element('button', {
    type: 'button', 'aria-pressed': String(state.kind === kind), onclick: () => attempt(message, () => search(state.words, kind))
  }, `${name} (${number(count)})`);
  return element('div', { class: 'acts', role: 'group', 'aria-label': 'Loại kết quả' },
    button('', 'Tất cả', counts.reduce((sum, { count }) => sum + count, 0)),
    ...counts.map(({ kind, name, count }) => button(kind, name, count)));
}

function draw({ hits, more }, page) {
  for (const hit of hits) list(hit).append(row(hit));
  if (more) place('hits').append(element('button', {
    type: 'button', class: 'more-hits', onclick: () => attempt(message, () => search(state.words, state.kind, page + 1))
  }, 'Xem thêm kết quả'));
}

/** The list of the hit's kind; the last one goes on over pages. */
function list({ kind, kindName }) {
  const found = place('hits').querySelector(`ul[data-kind="${kind}"]`);
  if (found) return found;
  const made = element('ul', { class: 'hits', 'data-kind': kind, 'aria-label': kindName });
  place('hits').append(element('h3', {}, kindName), made);
  return made;
}

function row({ title, detail, address }) {
  const text = marked(title, state.words);
  return element('li', {}, address ? element('a', { href: address }, ...text) : element('span', {}, ...text),
    element('small', {}, ...marked(detail, state.words)));
}

function begin(words) {
  place('find').elements.q.value = words;
  if (words) attempt(message, () => search(words));
}

export function listenToSearch(words) {
  place('find').addEventListener('submit', event => {
    event.preventDefault();
    const asked = place('find').elements.q.value.trim();
    const parameters = new URLSearchParams(location.search);
    parameters.set('q', asked);
    history.replaceState(null, '', `?${parameters}`);
    begin(asked);
  });
  place('close-results').addEventListener('click', () => {
    place('results').hidden = true;
    place('find').elements.q.value = '';
  });
  begin(words);
}
