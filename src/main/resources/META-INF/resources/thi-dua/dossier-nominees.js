// The nominees of a proposal, each with every criterion: words, verdict, numbers, sum, report, appraisal.
import { element } from './page.js';
import { nothing, number } from './parts.js';
import { kinds, verdicts } from './plan-words.js';

const FEW = 3;
const GENERAL = 'general';

/** Folded when there are many; the criteria's words come from the card. */
export function drawNominees(nominees, card) {
  if (!nominees.length) return [nothing('Đơn vị chưa đề nghị ai.')];
  const words = new Map(card.criteria.map(criterion => [criterion.code, criterion]));
  return nominees.map(nominee => drawNominee(nominee, words, nominees.length <= FEW));
}

function drawNominee(nominee, words, open) {
  const criteria = nominee.lines.filter(({ code }) => code !== GENERAL);
  return element('details', { class: 'dossier-nominee', open },
    element('summary', {}, element('strong', {}, nominee.label), ` – ${kinds[nominee.kind]}. ${nominee.state}`,
      criteria.length ? element('span', { class: 'dossier-counts' }, counts(criteria)) : ''),
    element('p', {}, [nominee.unit !== nominee.label && nominee.unit, !nominee.outcome && nominee.reason, nominee.points !== null && `Điểm thẩm định: ${nominee.points}`]
      .filter(Boolean).join('. ')),
    ...ofVote(nominee.vote),
    ...ofOutcome(nominee),
    ...nominee.holds.map(drawHold),
    ...nominee.lines.filter(({ code }) => code === GENERAL).map(drawReport),
    criteria.length ? element('ol', { class: 'dossier-criteria' },
      ...criteria.map(line => drawLine(line, words.get(line.code)))) : nothing('Chưa kiểm tra tiêu chí.'));
}

/** How many criteria have each verdict: 10 ĐẠT, 1 CẦN NGƯỜI XEM. */
const counts = lines => Object.entries(verdicts)
  .map(([code, name]) => [lines.filter(line => line.verdict === code).length, name])
  .filter(([many]) => many).map(([many, name]) => `${many} ${name}`).join(', ');

const ofVote = vote => (vote ? [element('p', {}, `Hội đồng: ${vote.votesFor} tán thành, ${vote.votesAgainst} không tán thành, ${vote.present} có mặt trên ${vote.members} thành viên – ${vote.carried ? 'thông qua' : 'không thông qua'}.`)] : []);

function ofOutcome({ outcome, money }) {
  if (!outcome) return [];
  const decision = outcome.decisionNumber ? ` theo Quyết định số ${outcome.decisionNumber}` : '';
  return [element('p', {}, element('strong', {}, outcome.awarded ? `Được khen thưởng${decision}.` : 'Không được khen thưởng.'),
    outcome.reason ? ` Lý do: ${outcome.reason}` : '',
    money ? ` Tiền thưởng ${number(money.amount)} đồng (${number(money.coefficient)} × ${number(money.baseSalary)}), ${money.fund}. Căn cứ: ${money.basis}.` : '')];
}

const drawHold = hold => element('p', { class: 'dossier-hold' },
  element('strong', {}, `Vướng mắc – ${hold.kind}: ${hold.resolution || 'chưa giải quyết'}. `), hold.text,
  [hold.reason && ` Lý do: ${hold.reason}.`, hold.document && ` Văn bản: ${hold.document}.`, hold.by && ` Người quyết định: ${hold.by}.`].filter(Boolean).join(''));

function drawLine(line, known) {
  const clause = line.clause || (known ? known.clause.text : '');
  const source = line.source || (known ? known.clause.source : '');
  return element('li', {},
    element('p', { class: 'dossier-criterion' },
      line.verdict ? element('strong', { class: `verdict ${line.verdict}` }, verdicts[line.verdict]) : element('strong', { class: 'verdict' }, 'CHƯA KIỂM TRA'),
      ` ${line.code}`, known ? ` – ${known.name}` : '', known && known.exclusion ? ' (trường hợp loại trừ)' : ''),
    element('blockquote', {}, `“${clause}” `, element('cite', {}, `(${source})`)),
    line.explanation ? element('p', {}, line.explanation) : '',
    line.arithmetic ? element('p', {}, `Cách tính: ${line.arithmetic}`) : '',
    line.figures.length ? element('ul', { class: 'dossier-figures' }, ...line.figures.map(drawFigure)) : '',
    line.report ? drawReport(line) : '',
    appraisal(line));
}

const drawReport = ({ report }) => element('p', { class: 'dossier-report' }, element('strong', {}, 'Báo cáo thành tích: '), report);

const drawFigure = ({ label, value, document, origin }) => element('li', {}, `${label}: `, element('strong', {}, value),
  document ? ` – ${document}` : '', origin ? [' ', element('a', { href: origin }, 'xem các dòng')] : []);

function appraisal({ appraised, machine, verdict, reason }) {
  if (!appraised) return '';
  const text = machine ? `Thẩm định kết luận ${verdicts[verdict]} thay cho kết quả máy ${verdicts[machine]}` : 'Thẩm định thống nhất với kết quả máy';
  return element('p', { class: machine ? 'dossier-override' : '' }, text, reason ? `. Lý do: ${reason}` : '.');
}
