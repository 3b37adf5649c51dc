// The page of the register of awards: counts by year, a search, and the entry of decisions made elsewhere.
import { importChecked } from './checked-import.js';
import { newest } from './newest.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { cited, length, nothing, number, table } from './parts.js';
import { kinds } from './plan-words.js';

const MOST_SHOWN = 500;
const search = place('search').elements;
const message = place('message');

const query = () => {
  const asked = new URLSearchParams();
  for (const name of ['year', 'q']) if (search[name].value.trim()) asked.set(name, search[name].value.trim());
  return asked;
};

async function showEntries() {
  const asked = query();
  history.replaceState(null, '', `?${asked}`);
  place('export').href = `/api/award-register/export?${asked}`;
  const entries = await newest(place('entries'), call(`/api/award-register?${asked}`));
  if (!entries) return;
  place('found').textContent = entries.length < MOST_SHOWN ? `${number(entries.length)} mục.`
    : `Chỉ hiện ${MOST_SHOWN} mục mới nhất; hãy tìm hẹp hơn hoặc tải về dạng CSV để có đủ.`;
  place('entries').replaceChildren(entries.length ? table('Các quyết định khen thưởng',
    ['Được khen thưởng', 'Hình thức', 'Quyết định', 'Phong trào', 'Thành tích', 'Hiệu lực'], entries.map(row))
    : nothing('Không có quyết định nào khớp với điều kiện tìm.'));
}

function row(entry) {
  return [
    `${kinds[entry.kind]}: ${entry.label}`,
    entry.award,
    `${cited(entry.decision, vietnameseDay)} của ${entry.decider}`,
    `${entry.movement} (${entry.year})`,
    `Từ ${vietnameseDay(entry.firstDay)} đến ${vietnameseDay(entry.lastDay)}`
      + (entry.initiatives.length ? `. Sáng kiến: ${entry.initiatives.join('; ')}` : ''),
    entry.revokedBy ? element('span', { class: 'revoked' }, element('strong', {}, 'Đã hủy bỏ'),
      ` theo Quyết định ${cited(entry.revokedBy, vietnameseDay)}: ${entry.revokedReason}`) : 'Còn hiệu lực'
  ];
}

/** A bar per year, as long as its number beside that of the fullest year. */
async function showCounts() {
  const counts = await call('/api/award-register/statistics');
  const years = [...new Set(counts.map(({ year }) => year))];
  const sums = years.map(year => sum(counts.filter(one => one.year === year)));
  const longest = Math.max(1, ...sums.map(one => one.COLLECTIVE + one.INDIVIDUAL + one.gone));
  const chosen = search.year.value;
  search.year.replaceChildren(element('option', { value: '' }, 'Tất cả'), ...years.map(year => element('option', {}, String(year))));
  search.year.value = chosen;
  place('counts').replaceChildren(years.length ? element('ul', { class: 'years' },
    ...years.map((year, at) => element('li', {}, element('strong', {}, String(year)), stack(sums[at], longest))))
    : nothing('Sổ chưa có quyết định nào mà bạn được xem.'));
}

function sum(counts) {
  const total = { COLLECTIVE: 0, INDIVIDUAL: 0, gone: 0 };
  for (const { kind, standing, revoked } of counts) {
    total[kind] += standing;
    total.gone += revoked;
  }
  return total;
}

const WORDS = { COLLECTIVE: 'tập thể', INDIVIDUAL: 'cá nhân', gone: 'đã hủy bỏ' };

function stack(total, longest) {
  const parts = Object.keys(WORDS).filter(name => total[name] > 0);
  return element('div', { class: 'stack' }, ...parts.map(name =>
    length((100 * total[name]) / longest, { class: name }, `${number(total[name])} ${WORDS[name]}`)));
}

async function send(check) {
  const file = place('import').elements.file.files[0];
  if (!file) throw new Error('Hãy chọn tệp CSV.');
  const result = await call(`/api/award-register?check=${check}`, { method: 'POST', text: await file.arrayBuffer(), type: 'text/csv' });
  place('apply').disabled = !check;
  tell(place('import-message'), check ? `Tệp đúng, có ${number(result.rows)} dòng. Bấm “Ghi vào sổ” để nhập.`
    : `Đã ghi ${number(result.added)} quyết định mới; ${number(result.rows - result.added)} quyết định đã có trong sổ.`);
  if (!check) await Promise.all([showCounts(), showEntries()]);
}

place('search').addEventListener('submit', event => {
  event.preventDefault();
  attempt(message, showEntries);
});
search.year.addEventListener('change', () => attempt(message, showEntries));
importChecked(send);

attempt(message, async () => {
  const asked = new URLSearchParams(location.search);
  await showCounts();
  search.year.value = asked.get('year') || '';
  search.q.value = asked.get('q') || '';
  await showEntries();
});
