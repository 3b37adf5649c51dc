// The form of a part of a plan, made from the schema of plan files.
import { titles, words } from './plan-words.js';

/** The parts of a plan in the order in which people think of them. */
export const sections = [
  { name: 'Thông tin chung', keys: ['code', 'name', 'year', 'lastYear', 'province', 'theme', 'sourceDocument'] },
  { name: 'Thời gian, hạn nhận hồ sơ', keys: ['window', 'submission'] },
  { name: 'Đối tượng', keys: ['subjects'] },
  { name: 'Tiêu chí và trường hợp loại trừ', keys: ['criteria'] },
  { name: 'Hình thức khen thưởng, chỉ tiêu', keys: ['awards'] },
  { name: 'Thành phần hồ sơ', keys: ['dossier'] },
  { name: 'Tuyến trình, Hội đồng', keys: ['route', 'council'] },
  { name: 'Tổ chức thực hiện', keys: ['conduct'] },
  { name: 'Tiền thưởng', keys: ['money'] },
  { name: 'Điều khoản khác, lưu ý', keys: ['clauses', 'notes'] }
];

/** The section that shows a place of the plan: /criteria/3/name. */
export function sectionOf(place) {
  return sections.findIndex(section => section.keys.includes(place.split('/')[1]));
}

/** A form of one section in the place made for it; tells when the person changed something. */
export function open(place, schema, section, plan, changed) {
  place.replaceChildren();
  const values = Object.fromEntries(section.keys.filter(key => key in plan).map(key => [key, plan[key]]));
  const form = new window.JSONEditor(place, {
    schema: part(schema, section.keys),
    startval: values,
    theme: 'html',
    show_opt_in: true,
    required_by_default: false,
    remove_empty_properties: true,
    disable_edit_json: true,
    disable_properties: false,
    disable_array_delete_all_rows: true,
    disable_array_delete_last_row: true,
    prompt_before_delete: true,
    no_additional_properties: true,
    show_errors: 'never'
  });
  form.on('ready', () => form.on('change', () => changed(section.keys, form.getValue())));
  return form;
}

function part(schema, keys) {
  const properties = Object.fromEntries(keys.map(key => [key, named(schema.properties[key], key)]));
  const definitions = Object.fromEntries(Object.entries(schema.$defs).map(([name, value]) => [name, named(value, name)]));
  return {
    type: 'object',
    title: ' ',
    additionalProperties: false,
    required: schema.required.filter(key => keys.includes(key)),
    properties,
    $defs: definitions
  };
}

/** The schema with names people understand; what the form library does not know is said in its own way. */
function named(schema, key) {
  const made = { ...schema };
  if (titles[key]) made.title = titles[key];
  if (made.anyOf) return { type: 'string', title: made.title };
  if (made.enum) made.options = { enum_titles: made.enum.map(value => words[value] || value) };
  if (made.type === 'string' && key === 'text') made.format = 'textarea';
  if (made.format === 'date') made.options = { flatpickr: false };
  if (made.properties) made.properties = children(made.properties);
  if (key === 'explanations') made.properties = children({ PASS: made.additionalProperties, FAIL: made.additionalProperties, NOT_APPLICABLE: made.additionalProperties });
  if (key === 'explanations') made.additionalProperties = false;
  delete made.propertyNames;
  if (made.items) made.items = item(made.items, key);
  if (made.type === 'array' && ['criteria', 'awards', 'subjects'].includes(key)) made.format = 'tabs';
  return made;
}

function children(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, named(value, name)]));
}

function item(schema, key) {
  const made = named(schema, '');
  if (['criteria', 'awards', 'subjects', 'dossier', 'stages'].includes(key)) made.headerTemplate = '{{ self.code }} {{ self.name }}';
  made.title ||= titles[key] || ' ';
  return made;
}
