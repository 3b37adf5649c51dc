// The legal card of an award: what the documents say of it.
import { element, vietnameseDay } from './page.js';
import { number, table } from './parts.js';
import { kinds, words } from './plan-words.js';

/** The card; its criteria are folded where others show them too. */
export function drawCard(card, folded) {
  return [
    element('dl', {}, ...lines(card).flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)])),
    card.money.length ? table('Mức tiền thưởng', ['Đối tượng', 'Theo văn bản', 'Hệ số × lương cơ sở', 'Số tiền (đồng)', 'Căn cứ'],
      card.money.map(one => [kinds[one.kind], `${one.law}${one.inForce ? ` (có hiệu lực ngày ${vietnameseDay(card.on)})` : ' (kế hoạch dẫn)'}`,
        one.calculation, element('strong', {}, number(one.amount)), [one.basis, one.note && `Lưu ý: ${one.note}`].filter(Boolean).join('. ')])) : '',
    fold('Thành phần hồ sơ', card.dossier.map(part => [part.name, part.clause]), folded),
    fold('Tiêu chí và trường hợp loại trừ', card.criteria.map(one =>
      [`${one.code} – ${one.name} (${one.exclusion ? 'loại trừ' : words[one.appliesTo].toLowerCase()})`, one.clause]), true),
    element('details', {}, element('summary', {}, 'Tuyến trình'), element('ol', {}, ...card.route.map(stage => element('li', {},
      `${words[stage.code] || stage.code}: ${words[stage.role].toLowerCase()} của ${stage.unit || 'đơn vị đề nghị'}`,
      stage.outside ? `, do ${stage.outside} quyết định` : ''))))
  ];
}

function lines(card) {
  return [
    ['Phong trào', card.movement],
    ['Hình thức khen thưởng', `${card.award} (${words[card.form]})`],
    ['Thẩm quyền', card.authority],
    ['Điều khoản', quoted(card.clause)],
    ...card.quotas.map(quota => ['Chỉ tiêu', `${words[quota.rule]} ${number(quota.number)} ${kinds[quota.kind].toLowerCase()} – ${(words[quota.per] || 'mỗi tập thể được chọn').toLowerCase()}. ${quoted(quota.clause)}`]),
    ['Thời hạn nhận hồ sơ', [card.deadline.lastDay ? element('strong', {}, `Hết ngày ${vietnameseDay(card.deadline.lastDay)}. `) : '',
      ...until(card.deadline).map(sentence => element('div', {}, sentence))]],
    ['Nguồn kinh phí', card.fund || 'Kế hoạch không nêu; người xác định mức tiền thưởng ghi nguồn'],
    ['Văn bản', card.sourceDocument]
  ];
}

/** A round's explanation quotes the clause itself. */
const until = ({ explanation, clause }) => (explanation.some(sentence => sentence.includes(clause.text)) ? explanation : [...explanation, quoted(clause)]);

const quoted = clause => `“${clause.text}” (${clause.source})`;

const fold = (title, entries, folded) => element('details', { open: !folded }, element('summary', {}, `${title} (${entries.length})`),
  element('ul', {}, ...entries.map(([name, clause]) => element('li', {}, element('strong', {}, name), element('div', {}, quoted(clause))))));
