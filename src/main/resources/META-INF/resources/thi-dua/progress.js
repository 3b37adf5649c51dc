// The page that shows how far a movement is, from its launch to the money.
import { thisYear } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';
import { drawLaunch, drawRegistration } from './progress-units.js';
import { drawRounds, drawYears } from './progress-rounds.js';

const message = place('message');
const movement = place('movement');
const fundYear = place('fund-year').elements.year;
let names = new Map();

/** Asks for a part that a movement may not have; then a sentence stands in its place. */
async function part(id, path, draw) {
  const where = place(id);
  where.replaceChildren(nothing('Đang tải…'));
  try {
    const answer = await newest(where, call(path));
    if (answer) where.replaceChildren(...draw(answer, view()));
  } catch (refused) {
    if (refused.status !== 404) throw refused;
    where.replaceChildren(nothing(refused.message));
  }
}

const view = () => ({ unit: code => names.get(code) || code, onlyMissing: place('missing').checked });

function showMovement() {
  tell(message, '');
  const path = `/api/movements/${encodeURIComponent(movement.value)}`;
  history.replaceState(null, '', `?movement=${encodeURIComponent(movement.value)}`);
  return attempt(message, () => Promise.all([
    part('launch', `${path}/launch`, drawLaunch),
    part('registration', `${path}/registrations`, drawRegistration),
    part('rounds', `${path}/rounds`, drawRounds),
    part('years', `${path}/rounds`, drawYears)
  ]));
}

function showMoney() {
  return attempt(message, () => part('money', `/api/funds/${fundYear.value}`, drawMoney));
}

function drawMoney(funds) {
  if (!funds.length) return [nothing('Không có tiền thưởng của các quyết định trong năm này mà bạn được xem.')];
  return [table('Tiền thưởng theo nguồn kinh phí', ['Nguồn kinh phí', 'Đợt xét', 'Quyết định', 'Số được thưởng', 'Số tiền (đồng)', 'Phải thu hồi do hủy bỏ (đồng)'],
    funds.flatMap(fund => [
      [element('strong', {}, fund.fund), '', '', number(fund.awards), element('strong', {}, number(fund.amount)), fund.revoked ? element('strong', {}, number(fund.revoked)) : ''],
      ...fund.rounds.map(round => ['', round.name, `số ${round.decisionNumber} ngày ${vietnameseDay(round.decisionDate)}`,
        number(round.awards), number(round.amount), round.revoked ? number(round.revoked) : ''])
    ]))];
}

function remember(units) {
  for (const unit of units) {
    names.set(unit.code, unit.name);
    remember(unit.children);
  }
}

async function open() {
  const [movements, units] = await Promise.all([call('/api/movements'), call('/api/organisation/units')]);
  remember(units);
  movement.replaceChildren(...movements.map(({ code, name, year }) => element('option', { value: code }, `${year} – ${name}`)));
  const asked = new URLSearchParams(location.search).get('movement');
  if (movements.some(({ code }) => code === asked)) movement.value = asked;
  place('empty').hidden = movements.length > 0;
  place('parts').hidden = movements.length === 0;
  fundYear.value = thisYear();
  if (movements.length) await Promise.all([showMovement(), showMoney()]);
}

movement.addEventListener('change', showMovement);
place('missing').addEventListener('change', showMovement);
place('fund-year').addEventListener('submit', event => {
  event.preventDefault();
  showMoney();
});
attempt(message, open);
