// What a plan would find on the figures there are.
import { newest } from './newest.js';
import { call, element } from './page.js';
import { origins } from './parts.js';
import { kinds, verdicts } from './plan-words.js';

const find = id => document.getElementById(id);
let lines = [];

function options(place, entries) {
  const former = place.value;
  place.replaceChildren(...entries.map(([value, name]) => element('option', { value }, name)));
  if (entries.some(([value]) => value === former)) place.value = former;
}

/** The choices of a preview follow the plan being edited. */
export function offer(plan) {
  options(find('award'), (plan.awards || []).map(award => [award.code, award.name]));
  const years = [];
  for (let year = plan.year; year <= (plan.lastYear || plan.year); year++) years.push([String(year), String(year)]);
  options(find('year'), years);
  options(find('criterion'), [['', 'Tất cả'], ...(plan.criteria || []).map(one => [one.code, `${one.code} ${one.name}`])]);
  options(find('shown'), [['', 'Tất cả'], ...Object.entries(verdicts).slice(0, 3)]);
}

/** Asks the server and shows the answer. */
export async function run(plan) {
  const query = new URLSearchParams({ award: find('award').value, year: find('year').value });
  if (find('criterion').value) query.set('criterion', find('criterion').value);
  find('totals').textContent = 'Đang đối chiếu…';
  find('preview-table').hidden = true;
  try {
    const found = await newest(find('preview-table'), call(`/api/movements/preview?${query}`, { method: 'POST', text: plan, type: 'application/yaml' }));
    if (!found) return;
    lines = found;
    show();
  } catch (refused) {
    find('totals').textContent = '';
    throw refused;
  }
}

/** Shows the lines of the verdict chosen. */
export function show() {
  const one = find('criterion').value;
  const verdictOf = line => (one ? line.shown[0].verdict : line.verdict);
  const chosen = lines.filter(line => !find('shown').value || verdictOf(line) === find('shown').value);
  const count = verdict => lines.filter(line => verdictOf(line) === verdict).length;
  find('totals').textContent = lines.length
    ? `${lines.length} tập thể, cá nhân: ${count('PASS')} đạt, ${count('FAIL')} không đạt, ${count('NEEDS_HUMAN')} cần người xem.`
    : 'Không có tập thể, cá nhân nào thuộc đối tượng.';
  find('preview-table').hidden = chosen.length === 0;
  find('preview-lines').replaceChildren(...chosen.map(line => row(line, verdictOf(line))));
}

function row(line, verdict) {
  return element('tr', {},
    element('td', {}, kinds[line.kind]),
    element('td', {}, line.label),
    element('td', {}, line.unit),
    element('td', { class: `verdict ${verdict}` }, verdicts[verdict]),
    element('td', {}, ...line.shown.map(found => element('p', {},
      element('strong', {}, found.code), ` ${found.explanation} `, element('span', { class: 'hint' }, found.arithmetic),
      ...origins(found.figures)))));
}
