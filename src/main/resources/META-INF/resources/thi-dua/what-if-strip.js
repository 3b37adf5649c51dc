// The ranking as a picture: a row of places now, a row as it would be, the edge of the quota in each, and who moves.
import { element } from './page.js';
import { shape } from './shape.js';

const MOST = 60;
const WIDEST = 1000;
const ROW = 44;
const TOP = { before: 26, after: 130 };
const LETTER = 8.2;

/**
 * Draws one kind of nominee as wide as there is room; with many it shows those around the edge and says how many are
 * left out.
 */
export function drawStrip(quota, lines, room) {
  const width = Math.min(room || WIDEST, WIDEST);
  const ranked = side => lines.filter(line => line[side].place !== null).length;
  const places = Math.max(ranked('before'), ranked('after'), 1);
  const edge = Math.max(quota.before ?? 0, quota.after ?? 0);
  const first = places <= MOST ? 1 : Math.max(1, Math.min(edge - MOST / 2, places - MOST + 1));
  const last = Math.min(places, first + MOST - 1);
  const out = lines.some(line => line.before.place === null || line.after.place === null) ? 1 : 0;
  const step = width / (last - first + 1 + 2 * out);
  const view = { first, last, step, out };
  const kind = quota.kind === 'COLLECTIVE' ? 'Tập thể' : 'Cá nhân';
  const drawn = lines.filter(line => visible(line.before, view) || visible(line.after, view));
  const picture = shape('svg', { viewBox: `0 0 ${width} ${TOP.after + ROW + 26}`, role: 'img', 'aria-label': told(kind, quota, lines) },
    ...drawn.map(line => path(line, view)),
    ...drawn.flatMap(line => ['before', 'after'].map(side => cell(line, side, view))),
    ...edges(quota, view),
    caption(TOP.before - 10, `Hiện nay: ${bound(quota.before)}`),
    caption(TOP.after + ROW + 20, `Nếu thay đổi: ${bound(quota.after)}`));
  const skipped = places - (last - first + 1);
  return element('figure', { class: 'strip' },
    element('figcaption', {}, `${kind}: ${quota.words}.`, skipped > 0 ? ` Hình chỉ vẽ hạng ${first} đến ${last}.` : ''),
    picture,
    legend(out));
}

const bound = number => (number === null ? 'không giới hạn' : `${number} suất`);
const visible = ({ place }, { first, last, out }) => (place === null ? out : place >= first && place <= last);

function told(kind, quota, lines) {
  const names = move => lines.filter(line => line.move === move).map(line => line.label).slice(0, 10).join(', ') || 'không ai';
  return `${kind}: chỉ tiêu ${bound(quota.before)}, nếu thay đổi ${bound(quota.after)}. Vào: ${names('ENTERS')}. Ra: ${names('LEAVES')}.`;
}

/** The left end of a place; those without a place stand together at the right. */
function left({ place }, { first, last, step }) {
  return (place === null ? last - first + 2 : place - first) * step;
}

function cell(line, side, view) {
  const at = left(line[side], view);
  const width = Math.max(view.step - 4, 2);
  return shape('g', { class: `cell ${line[side].standing} ${line.move}` },
    shape('title', {}, `${line.label}: ${line[side].label}`),
    shape('rect', { x: at + 2, y: TOP[side], width, height: ROW, rx: Math.min(6, width / 2) }),
    ...texts(line, side, view.step).map((text, row, all) => shape('text', {
      x: at + view.step / 2, y: TOP[side] + ROW / 2 + 5 + (row - (all.length - 1) / 2) * 17, 'text-anchor': 'middle'
    }, text)));
}

/** The rank, with the name below it where it fits; several may stand on the place of those who are not ranked. */
function texts(line, side, step) {
  const rank = String(line[side].rank ?? '✕');
  const letters = Math.floor((step - 10) / LETTER);
  if (step < 20 || line[side].place === null) return step < 20 ? [] : [rank];
  const name = line.label.length > letters ? `${line.label.slice(0, letters - 1)}…` : line.label;
  return letters < 9 ? [rank] : [rank, name];
}

function path(line, view) {
  const [from, to] = ['before', 'after'].map(side => left(line[side], view) + view.step / 2);
  const [top, bottom] = [TOP.before + ROW, TOP.after];
  const middle = (top + bottom) / 2;
  return shape('path', { class: `way ${line.move}`, d: `M${from} ${top}C${from} ${middle} ${to} ${middle} ${to} ${bottom}` });
}

function edges(quota, { first, last, step }) {
  return ['before', 'after'].filter(side => quota[side] !== null).map(side => {
    const at = Math.min(Math.max(quota[side] - first + 1, 0), last - first + 1) * step;
    return shape('line', { class: 'edge', x1: at, x2: at, y1: TOP[side] - 8, y2: TOP[side] + ROW + 8 });
  });
}

function caption(y, text) {
  return shape('text', { class: 'caption', x: 2, y }, text);
}

function legend(out) {
  return element('ul', { class: 'legend' },
    element('li', {}, element('span', { class: 'sample INSIDE' }), 'trong chỉ tiêu'),
    element('li', {}, element('span', { class: 'sample AT_EDGE' }), 'ngang nhau ở mép'),
    element('li', {}, element('span', { class: 'sample OUTSIDE' }), 'ngoài chỉ tiêu'),
    out ? element('li', {}, element('span', { class: 'sample FAILS' }, '✕'), 'không được xếp hạng') : [],
    element('li', {}, element('span', { class: 'sample edge' }), 'mép chỉ tiêu'));
}
