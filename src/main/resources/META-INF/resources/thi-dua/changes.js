// What a returned proposal was to mend, what its unit says it did, and the words that changed since.
import { dayOf } from './moments.js';
import { call, element } from './page.js';
import { nothing, table } from './parts.js';

const KINDS = { ADDED: 'Thêm', REMOVED: 'Bỏ', EDITED: 'Sửa' };
const STAGES = { signature: 'Thủ trưởng đơn vị trả lại', appraisal: 'Cơ quan thẩm định trả lại' };
const CONTEXT = 60;

/** Draws the returns and changes of a proposal into the node; the person sees what the interface tells them. */
export async function changes(node, { proposal }) {
  const story = await call(`/api/proposals/${encodeURIComponent(proposal)}/changes`);
  node.replaceChildren(...(story.returns.length ? drawn(story) : [nothing('Hồ sơ chưa lần nào được trả lại.')]));
}

function drawn({ returns, changes: changed }) {
  return [
    ...returns.flatMap(returned),
    element('h3', {}, 'Thay đổi từ lần trả lại cuối'),
    changed.length
      ? table('Thay đổi từ lần trả lại cuối', ['Thay đổi', 'Phần hồ sơ', 'Nội dung'],
        changed.map(({ kind, subject, pieces }) => [KINDS[kind], subject, element('span', { class: 'changed-words' }, ...words(pieces))]))
      : nothing('Đơn vị chưa thay đổi nội dung nào.')
  ];
}

function returned({ number, stage, by, at, reasons }) {
  const title = `Lần ${number}: ${STAGES[stage]}, ngày ${dayOf(at)} (${by})`;
  return [
    element('h3', {}, title),
    table(title, ['Yêu cầu bổ sung', 'Đơn vị trả lời'],
      reasons.map(reason => [`${reason.number}. ${reason.reason}`, reason.answer || 'Chưa trả lời']))
  ];
}

/** Insertions and deletions are underlined and struck through, and said to those who hear them. */
const words = pieces => pieces.map(({ fate, text }) => {
  if (fate === 'INSERTED') return element('ins', {}, heard('[thêm: '), text, heard(']'));
  if (fate === 'DELETED') return element('del', {}, heard('[bỏ: '), text, heard(']'));
  return element('span', {}, shortened(text));
});

const heard = text => element('span', { class: 'heard' }, text);

const shortened = text => (text.length <= 2 * CONTEXT ? text : `${text.slice(0, CONTEXT)} … ${text.slice(-CONTEXT)}`);
