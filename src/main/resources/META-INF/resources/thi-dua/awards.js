// The page of the legal cards: every award of the movements one may see.
import { attempt, call, element, place } from './page.js';
import { nothing } from './parts.js';
import { drawCard } from './legal-card.js';

attempt(place('message'), async () => {
  const cards = await call('/api/legal-cards');
  place('cards').replaceChildren(...(cards.length ? cards.map((card, at) => {
    const id = `card-${at}`;
    return element('section', { class: 'dossier-section', 'aria-labelledby': id },
      element('h2', { id }, `${card.award} – ${card.movement}`), ...drawCard(card, true));
  }) : [nothing('Chưa có phong trào nào; lãnh đạo thẩm định hoặc quản trị quy trình nhập kế hoạch ở trang “Kế hoạch phong trào”.')]));
});
