// The plan of a year: what it would give to whom, issuing it, and how far giving out is.
import { newest } from './newest.js';
import { attempt, call, element, isoDay, tell, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';

const AGAIN_AFTER = 2000;

/**
 * Shows the plan in its place.
 * @param context {where, message, path, mayIssue, changed}: `changed` is called when tasks were given out
 */
export async function showPlan(context) {
  const plan = await newest(context.where, call(`${context.path}/plan`));
  if (!plan) return;
  if (plan.document) showIssued(plan, context);
  else if (context.mayIssue) context.where.replaceChildren(preview(plan, context));
  else context.where.replaceChildren(nothing('Kế hoạch năm này chưa được ban hành.'));
}

function showIssued({ document: paper, progress }, context) {
  const done = progress.started === progress.total;
  context.where.replaceChildren(
    element('p', {}, `Kế hoạch số ${paper.number} ngày ${vietnameseDay(paper.date)}, giao ${number(progress.total)} nhiệm vụ cho các cơ quan chủ trì.`),
    ...(done ? [] : [element('div', { class: 'given', role: 'status' }, `Đang giao: ${number(progress.started)}/${number(progress.total)}`,
      element('meter', { min: 0, max: progress.total, value: progress.started, 'aria-label': 'Nhiệm vụ đã giao' }))]));
  if (!done) setTimeout(() => attempt(context.message, () => again(context)), AGAIN_AFTER);
}

async function again(context) {
  if (!context.current()) return;
  await showPlan(context);
  await context.changed();
}

function preview(plan, context) {
  const form = element('form', { class: 'issue', onsubmit: event => {
    event.preventDefault();
    attempt(context.message, () => issue(form, context), form);
  } },
  element('p', { class: 'hint' }, 'Kế hoạch năm này chưa được ban hành. Nhiệm vụ dự kiến giao; bỏ chọn nhiệm vụ không giao và ghi lý do.'),
  table('Nhiệm vụ dự kiến giao', ['Giao', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Ghi chú'], plan.preview.map(row)),
  element('div', { class: 'fields' },
    element('label', {}, 'Số, ký hiệu kế hoạch ', element('input', { name: 'documentNumber', maxlength: 50, required: true, placeholder: '1894/QĐ-UBND' })),
    element('label', {}, 'Ngày kế hoạch ', element('input', { name: 'documentDate', required: true, placeholder: '23/12/2022' })),
    element('button', { class: 'primary' }, 'Ban hành và giao nhiệm vụ')));
  return form;
}

function row(planned) {
  const note = element('span', {}, planned.reason);
  const reason = element('input', { class: 'reason', name: `reason-${planned.task}`, maxlength: 500, hidden: true, placeholder: 'Lý do không giao', 'aria-label': `Lý do không giao ${planned.task}` });
  const given = planned.given ? element('input', { type: 'checkbox', name: 'given', value: planned.task, checked: true, 'aria-label': `Giao ${planned.task}`,
    onchange: event => { reason.hidden = event.target.checked; } }) : '–';
  return [given, element('span', {}, element('strong', {}, planned.task), ` ${planned.text}`),
    planned.leads > 1 ? `${planned.lead} (${number(planned.leads)} đơn vị)` : planned.lead,
    number(planned.coordinating),
    planned.lastDay ? element('span', { title: planned.explanation }, `Đến hết ${vietnameseDay(planned.lastDay)}`) : element('span', { title: planned.explanation }, planned.given ? 'Thường xuyên' : ''),
    element('span', {}, note, reason)];
}

async function issue(form, context) {
  const boxes = [...form.querySelectorAll('[name=given]')];
  const omitted = boxes.filter(box => !box.checked).map(box => ({ task: box.value, reason: form.elements[`reason-${box.value}`].value }));
  const json = { documentNumber: form.elements.documentNumber.value.trim(), documentDate: isoDay(form.elements.documentDate.value), omitted };
  await call(`${context.path}/plan`, { method: 'POST', json });
  tell(context.message, 'Đã ban hành kế hoạch năm; nhiệm vụ đang được giao cho các cơ quan.');
  await again(context);
}
