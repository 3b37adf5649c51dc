// What a page says of units: where they stand below each other, and since when until when they are there.
import { vietnameseDay } from './page.js';

/** How many units are above one; units come parents before children. */
export function depthIn(units, { parent }) {
  const above = units.find(({ code }) => code === parent);
  return above ? depthIn(units, above) + 1 : 0;
}

/** Since when a unit is there, until when it was, and what came after it. */
export function lifeOf({ validFrom, validTo, successor }, nameOf) {
  const end = validTo ? ` đến hết ngày ${vietnameseDay(validTo)}` : '';
  return `Từ ngày ${vietnameseDay(validFrom)}${end}${successor ? `, kế thừa: ${nameOf(successor)}` : ''}`;
}
