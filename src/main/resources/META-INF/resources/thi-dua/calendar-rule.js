// Trying a deadline rule on the calendar in force.
import { attempt, call, element, isoDay, tell, vietnameseDay } from './page.js';

/** Makes the form try rules; yearInView tells the year that yearly rules speak of. */
export function tryRules(form, message, result, yearInView) {
  const fields = form.elements;
  const show = () => form.querySelectorAll('[data-for]').forEach(label => {
    label.hidden = !label.dataset.for.split(' ').includes(fields.kind.value);
  });
  fields.kind.addEventListener('change', show);
  show();
  form.addEventListener('submit', event => {
    event.preventDefault();
    tell(message, '');
    result.replaceChildren();
    attempt(message, async () => {
      const question = ask(fields, yearInView());
      answer(result, await call('/api/calendar/deadlines', { method: 'POST', json: question }));
    });
  });
}

function ask(fields, year) {
  const rule = { kind: fields.kind.value };
  if (rule.kind.startsWith('YEARLY')) {
    return { rule: { ...rule, monthDay: monthDay(fields.monthDay.value), yearOffset: Number(fields.yearOffset.value) }, year };
  }
  if (rule.kind.endsWith('AFTER')) {
    const event = isoDay(fields.eventDay.value);
    return { rule: { ...rule, days: Number(fields.days.value), event: fields.event.value }, year, event };
  }
  return { rule: { ...rule, day: isoDay(fields.day.value) }, year };
}

function monthDay(text) {
  const found = text.trim().match(/^(\d{1,2})\/(\d{1,2})$/);
  if (!found) throw new Error('Hãy viết ngày và tháng dạng ngày/tháng, ví dụ 05/01.');
  return `${found[2].padStart(2, '0')}-${found[1].padStart(2, '0')}`;
}

function answer(result, { lastDay, explanation, warnings }) {
  result.replaceChildren(
    element('h3', {}, `Ngày cuối cùng: ${vietnameseDay(lastDay)}`),
    element('ol', {}, explanation.map(sentence => element('li', {}, sentence))),
    ...warnings.map(warning => element('p', { class: 'warning' }, `Lưu ý: ${warning}`)));
}
