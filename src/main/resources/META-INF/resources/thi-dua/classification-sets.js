// The criteria sets of the province: read by everybody, written by the lead of the appraisal.
import { attempt, call, element, tell } from './page.js';
import { number, table } from './parts.js';

/** Shows the sets and lets a new version be checked and kept. */
export function openSets(place) {
  const form = place('edit');
  const send = check => call(`/api/criteria-sets?check=${check}`, { method: 'POST', text: place('yaml').value, type: 'application/yaml' });

  const show = async () => {
    const kept = await call('/api/criteria-sets');
    place('sets').replaceChildren(...kept.flatMap(({ set }) => draw(set)));
    if (kept.length) place('yaml').value = kept[0].text;
  };

  form.elements.file.addEventListener('change', async () => {
    place('yaml').value = await form.elements.file.files[0].text();
    place('keep').disabled = true;
  });
  place('yaml').addEventListener('input', () => { place('keep').disabled = true; });
  form.addEventListener('submit', event => {
    event.preventDefault();
    place('keep').disabled = true;
    attempt(place('edit-message'), async () => {
      const set = await send(true);
      tell(place('edit-message'), `Bộ tiêu chí “${set.name}” đúng. Bấm “Lưu phiên bản mới” để dùng cho các đợt mở sau.`);
      place('keep').disabled = false;
    });
  });
  place('keep').addEventListener('click', () => attempt(place('edit-message'), async () => {
    const set = await send(false);
    place('keep').disabled = true;
    await show();
    tell(place('edit-message'), `Đã lưu “${set.name}”, phiên bản ${set.version}.`);
  }));
  attempt(place('edit-message'), show);
}

function draw(set) {
  return [
    element('h3', {}, `${set.name}, phiên bản ${set.version}`),
    element('p', { class: 'hint' }, `${set.note} Đơn vị được kiến nghị trong ${set.appealDays} ngày làm việc.`),
    element('p', {}, 'Nhóm: ', set.groups.map(({ name, from }) => `${name} từ ${number(from)} điểm`).join('; '), '.'),
    table(set.name, ['Trục, tiêu chí', 'Điểm tối đa'], set.axes.flatMap(axis => [
      [element('strong', {}, axis.name), element('strong', {}, number(axis.maximum))],
      ...axis.criteria.map(({ code, name, maximum }) => [`${code}. ${name}`, number(maximum)])
    ]))
  ];
}
