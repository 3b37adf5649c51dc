// Files with figures: how they are sent, how a file that the server made is saved, and what they would change.
import { element, send } from './page.js';
import { table } from './parts.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LARGEST = 5 * 1024 * 1024;

/** The chosen file as our interface takes it. */
export async function chosen(input) {
  const file = input.files[0];
  if (!file) throw new Error('Hãy chọn tệp.');
  if (file.size > LARGEST) throw new Error('Tệp lớn hơn 5 MB; hãy chỉ giữ lại bảng số liệu rồi gửi lại.');
  const csv = file.name.toLowerCase().endsWith('.csv');
  return { method: 'POST', text: await file.arrayBuffer(), type: csv ? 'text/csv' : XLSX, name: file.name, spreadsheet: !csv };
}

/** Sends a file and saves the one that comes back. */
export async function exchange(path, file, name) {
  const answer = await send(path, file);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The verdicts that figures would change; nothing where there are none. */
export function drawVerdicts(verdicts) {
  return verdicts.length ? [element('h3', {}, 'Kết luận sẽ đổi theo'),
    table('Kết luận sẽ đổi theo', ['Đợt xét', 'Trường hợp', 'Tiêu chí', 'Đang là', 'Sẽ là'],
      verdicts.map(one => [one.round, `${one.nominee} (${one.unit} đề nghị)`, one.clause, one.before,
        one.after + (one.decided ? '; người thẩm định đã kết luận khác máy nên giữ kết luận của người' : '')]))] : [];
}
