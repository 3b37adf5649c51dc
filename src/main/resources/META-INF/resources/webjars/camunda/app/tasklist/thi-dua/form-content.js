// What a form of the form renderer holds, read and put back without submitting it.
import { sha256 } from '/thi-dua/digest.js';

const MOST_LOOKS = 40;
const BETWEEN_LOOKS_MILLISECONDS = 25;

/**
 * The renderer's form inside the element, or null. Tasklist keeps it to itself and its own "Save" submits it, which shows
 * every error. Preact, which draws it, keeps its tree in "__k" of the container and of each node; the form's services
 * stand there as the value of a context. Another version may draw otherwise: forms then work, without drafts.
 */
export async function formIn(element) {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const form = search([element.querySelector('.fjs-container')]);
    if (form) return form;
    await new Promise(done => setTimeout(done, BETWEEN_LOOKS_MILLISECONDS));
  }
  console.warn('The form renderer has no form where it was: no drafts.');
  return null;
}

function search(nodes) {
  for (const node of nodes) {
    const form = node?.props?.value?.getService?.('form', false) ?? (node?.__k && search([node.__k].flat()));
    if (form?._getState) return form;
  }
  return null;
}

/** What the form shows; called before anything was typed, what the server and the form's defaults gave. */
export const shownBy = form => {
  const { schema, data } = form._getState();
  return { schema, data: structuredClone(data) };
};

/** The values of the form's own fields, among them hidden and half-written ones. */
export function contentOf(form) {
  const { schema, data } = form._getState();
  const kept = fieldsOf(schema).filter(({ key }) => data[key] !== undefined);
  return Object.fromEntries(kept.map(({ key }) => [key, data[key]]));
}

/** Draws the form anew with what it showed at first and, where a person may type, these values. */
export const fill = (form, shown, values) =>
  form.importSchema(shown.schema, merged(fieldsOf(shown.schema), structuredClone(shown.data), values));

/** Tells one state of what a form shows from another, in whichever order the server sent it. */
export async function fingerprint({ data }) {
  // Without HTTPS browsers lend no digest: then nothing equals anything, and the person is asked at every opening.
  const digest = await sha256(new Blob([JSON.stringify(data, sorted)]));
  // Without one nothing equals anything, and the person is asked at every opening.
  return digest ?? String(Math.random());
}

function sorted(key, value) {
  const plain = value && typeof value === 'object' && !Array.isArray(value);
  return plain ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value;
}

function fieldsOf({ components = [] }) {
  return components.flatMap(component => (component.type === 'group' ? fieldsOf(component) : field(component)));
}

function field(component) {
  if (component.type === 'dynamiclist') {
    return [{ key: component.path, rows: fieldsOf(component), fixed: !component.allowAddRemove }];
  }
  return component.key ? [{ key: component.key, locked: component.readonly === true || component.disabled === true }] : [];
}

function merged(fields, shown, values) {
  for (const { key, locked, rows, fixed } of fields) {
    if (values[key] === undefined || locked) continue;
    shown[key] = fixed ? mergedRows(rows, shown[key] ?? [], values[key]) : values[key];
  }
  return shown;
}

/** Rows that the server gives: each takes what was typed into the row whose locked fields say the same. */
function mergedRows(fields, shown, typed) {
  const left = [...typed];
  const locked = fields.filter(one => one.locked);
  return shown.map(row => {
    const found = left.findIndex(one => locked.every(({ key }) => one[key] === row[key]));
    return found < 0 ? row : merged(fields, row, left.splice(found, 1)[0]);
  });
}
