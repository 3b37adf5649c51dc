// What is supposed to be otherwise: quotas, thresholds and figures, each with the value it has now.
import { attempt, call, element, tell } from './page.js';
import { drawExpressions } from './what-if-criteria.js';

/** Makes the fields of changes; calls back whenever one changes. */
export function offerChanges(place, changed) {
  const fields = place('figure').elements;
  const changes = new Map();
  let offered;

  function set(key, change, words) {
    if (change) changes.set(key, { ...change, words });
    else changes.delete(key);
    list();
    changed();
  }

  function list() {
    place('unchanged').hidden = changes.size > 0;
    place('reset').hidden = changes.size === 0;
    place('changes').replaceChildren(...[...changes].map(([key, { words }]) => element('li', {},
      words, ' ', element('button', { type: 'button', 'aria-label': `Bỏ: ${words}`, onclick: () => drop(key) }, 'Bỏ'))));
  }

  function drop(key) {
    set(key, undefined);
    fill();
    (place('changes').querySelector('button') || place('quotas').querySelector('input, summary')).focus();
  }

  function fill() {
    place('quotas').querySelector('.fields').replaceChildren(...offered.quotas.map(quota));
    expressions();
  }

  function quota(one) {
    const key = `quota ${one.quota}`;
    const own = String(one.number);
    const kind = one.kind === 'COLLECTIVE' ? 'tập thể' : 'cá nhân';
    const input = element('input', { inputmode: 'numeric', maxlength: 6, value: changes.get(key)?.number ?? own });
    input.addEventListener('change', () => set(key,
      input.value.trim() === own ? undefined : { list: 'quotas', quota: one.quota, number: input.value },
      `Chỉ tiêu ${kind} (${one.source}): ${own} thành ${input.value}`));
    return element('label', {},
      `Số ${kind} ${one.ofRound ? 'của cả đợt' : 'của mỗi đơn vị'} – hiện nay ${own}`, input,
      element('span', { class: 'hint' }, `“${one.clause}” (${one.source})`));
  }

  function expressions() {
    const one = offered.criteria.find(candidate => candidate.code === place('criterion').value);
    drawExpressions(place('expressions'), one, changes, set);
  }

  function metrics() {
    const { kind } = offered.subjects.find(one => one.code === fields.subject.value) || {};
    fields.metric.replaceChildren(...offered.metrics.filter(one => one.metric.subject === kind)
      .map(one => element('option', { value: one.metric.code }, `${one.metric.label} (${one.year})`)));
    metric();
  }

  /** Shows the figure in force beside the field of the supposed one. */
  async function metric() {
    const { metric: one, year } = offered.metrics.find(candidate => candidate.metric.code === fields.metric.value) || {};
    place('figure-now').textContent = '';
    if (!one) return;
    place('item-label').hidden = !one.itemised;
    place('value-label').textContent = one.unit ? `Giá trị thử (${one.unit})` : 'Giá trị thử';
    place('values').replaceChildren(...one.values.map(value => element('option', { value })));
    fields.value.value = '';
    const who = one.subject === 'UNIT' ? 'unit' : 'person';
    const subject = fields.subject.value;
    const known = await attempt(place('changes-message'), () =>
      call(`/api/figures?${who}=${encodeURIComponent(subject)}&year=${year}`)) || [];
    if (fields.subject.value !== subject || fields.metric.value !== one.code) return;
    const seen = new Set();
    const now = known.filter(figure => figure.metric === one.code && !seen.has(figure.item) && seen.add(figure.item));
    place('figure-now').textContent = now.length
      ? `Hiện nay: ${now.map(figure => (figure.item ? `${figure.item}: ` : '') + figure.value).join('; ')}.`
      : 'Hiện nay chưa có số liệu này.';
  }

  place('criterion').addEventListener('change', expressions);
  fields.subject.addEventListener('change', metrics);
  fields.metric.addEventListener('change', metric);
  place('figure').addEventListener('submit', event => {
    event.preventDefault();
    const item = place('item-label').hidden ? '' : fields.item.value;
    const change = { list: 'figures', subject: fields.subject.value, metric: fields.metric.value, item, value: fields.value.value };
    const [who, what] = [fields.subject, fields.metric].map(field => field.selectedOptions[0].textContent);
    if (!change.value.trim()) {
      tell(place('changes-message'), 'Hãy nhập giá trị thử rồi thêm vào phương án.', true);
      fields.value.focus();
      return;
    }
    set(`figure ${change.subject} ${change.metric} ${item}`, change,
      `${who}: ${what}${item ? ` – ${item}` : ''} là ${change.value}`);
  });
  place('reset').addEventListener('click', () => {
    changes.clear();
    list();
    fill();
    changed();
    place('criterion').focus();
  });

  return {
    offer(offer) {
      offered = offer;
      changes.clear();
      place('criterion').replaceChildren(...offer.criteria.map(one => element('option', { value: one.code }, `${one.code} – ${one.name}`)));
      fields.subject.replaceChildren(...offer.subjects.map(one => element('option', { value: one.code }, one.name)));
      place('figures').hidden = offer.subjects.length === 0;
      place('quotas').hidden = offer.quotas.length === 0;
      list();
      fill();
      metrics();
    },
    current() {
      const all = { criteria: [], quotas: [], figures: [] };
      changes.forEach(({ list: kind, words, ...change }) => all[kind].push(change));
      return all;
    }
  };
}
