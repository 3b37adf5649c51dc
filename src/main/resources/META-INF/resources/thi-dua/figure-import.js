// The import of figures from a file: checked first, then entered with a progress bar, all or nothing.
import { attempt, call, place, send, tell } from './page.js';
import { number } from './parts.js';
import { chosen, drawVerdicts, exchange } from './figure-file.js';

const message = place('import-message');
const input = place('import').elements.file;
const bar = place('import-progress').querySelector('progress');

function progress(text, done, rows) {
  place('import-progress').hidden = !text;
  place('import-progress').querySelector('span').textContent = text || '';
  if (rows === undefined) bar.removeAttribute('value');
  else Object.assign(bar, { max: Math.max(rows, 1), value: done });
}

const named = (path, file) => `/api/figures${path}${path.includes('?') ? '&' : '?'}name=${encodeURIComponent(file.name)}`;

async function check() {
  tell(message, '');
  place('import-verdicts').replaceChildren();
  progress('Đang gửi và kiểm tra tệp…');
  const file = await chosen(input);
  const result = await call(named('?check=true', file), file).catch(refused => {
    place('import-copy').hidden = !(refused.badRows && file.spreadsheet);
    throw refused;
  });
  place('apply').disabled = false;
  tell(message, `Tệp đúng, có ${number(result.rows)} số liệu, trong đó ${number(result.changed)} mới hoặc khác số đang dùng. Bấm “Ghi số liệu” để nhập.`);
  place('import-verdicts').replaceChildren(...drawVerdicts(result.verdicts));
}

async function apply(afterwards) {
  tell(message, '');
  place('import-verdicts').replaceChildren();
  place('apply').disabled = true;
  progress('Đang gửi và kiểm tra tệp…');
  const file = await chosen(input);
  const last = await follow((await send(named('/import', file), file)).body.getReader());
  if (last.changed === undefined) throw new Error('Việc nhập bị dừng giữa chừng, chưa số liệu nào được ghi; hãy thử lại.');
  tell(message, `Đã ghi ${number(last.changed)} số liệu mới hoặc được sửa; ${number(last.rows - last.changed)} số liệu giữ nguyên.`);
  await afterwards();
}

/** Shows every line of progress as it comes; gives the last. */
async function follow(reader) {
  const decoder = new TextDecoder();
  let text = '';
  let last = {};
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    const lines = text.split('\n');
    text = lines.pop();
    for (const line of lines) {
      last = JSON.parse(line);
      progress(`Đã ghi ${number(last.done)}/${number(last.rows)}`, last.done, last.rows);
    }
  }
  return last;
}

/** Lets people import; afterwards what changed is shown. */
export function offerImport(afterwards) {
  input.addEventListener('change', () => {
    place('apply').disabled = true;
    place('import-copy').hidden = true;
  });
  place('import').addEventListener('submit', event => {
    event.preventDefault();
    place('apply').disabled = true;
    attempt(message, check).finally(() => progress());
  });
  place('apply').addEventListener('click', () => attempt(message, () => apply(afterwards)).finally(() => progress()));
  place('import-copy').addEventListener('click', () => attempt(message, async () => {
    const file = await chosen(input);
    await exchange(named('/refused-copy', file), file, 'can-sua.xlsx');
  }));
}
