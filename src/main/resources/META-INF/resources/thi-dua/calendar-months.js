// A year as twelve months. Colours are never alone: a special day also says "nghỉ" or "làm".
import { today } from './moments.js';
import { element, isoDay } from './page.js';

const WEEK = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
const MARKS = { DAY_OFF: ['off', 'nghỉ'], WORKING_DAY: ['work', 'làm'] };

/** Draws the year into its place; entries are the special days as the interface gives them. */
export function drawMonths(place, year, entries) {
  const special = new Map(entries.map(({ day }) => [day.day, day]));
  place.replaceChildren(...Array.from({ length: 12 }, (_, month) => monthTable(year, month, special)));
}

function monthTable(year, month, special) {
  const head = element('tr', {}, WEEK.map(name => element('th', { scope: 'col' }, name)));
  return element('table', {},
    element('caption', {}, `Tháng ${month + 1}`),
    element('thead', {}, head),
    element('tbody', {}, weeks(year, month).map(week => element('tr', {}, week.map(day => cell(day, special))))));
}

/** The days of a month in rows of seven from Monday; undefined outside the month. */
function weeks(year, month) {
  const first = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const rows = Math.ceil((first + length) / 7);
  const day = place => (place < first || place >= first + length ? undefined : iso(year, month, place - first + 1));
  return Array.from({ length: rows }, (_, row) => WEEK.map((_, column) => day(row * 7 + column)));
}

function iso(year, month, day) {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function cell(day, special) {
  if (!day) return element('td');
  const found = special.get(day);
  const [look, mark] = found ? MARKS[found.kind] : [weekend(day) ? 'weekend' : '', ''];
  const classes = [look, found && !found.official && 'unofficial', day === isoDay(today()) && 'today'].filter(Boolean);
  const text = mark && element('small', {}, found.official ? mark : `${mark}?`);
  return element('td', { class: classes.join(' '), title: found && found.name, 'data-day': day },
    String(Number(day.slice(8))), text || []);
}

function weekend(day) {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
