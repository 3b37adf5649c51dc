// Where a person's mail goes, what is sent there, and for admins what could not be sent.
import { timeAndDay } from './moments.js';
import { attempt, call, element, place, send, tell } from './page.js';
import { table } from './parts.js';

const ADDRESS = '/api/notices/mail';
const message = place('mail-message');

async function show() {
  const view = await call(ADDRESS);
  const { own } = view;
  place('address-now').textContent = own.address ? `Thư được gửi đến ${own.address}.`
    : own.on ? 'Bạn chưa có địa chỉ nhận thư.'
      : 'Hệ thống chưa được cài đặt để gửi thư điện tử; thông báo chỉ có ở trang này và trong danh sách công việc.';
  for (const control of place('address').elements) control.disabled = !own.on;
  place('remove').hidden = !own.address;
  place('remove').disabled = false;
  place('code').hidden = !own.asked;
  return view;
}

/** Once: what a person chose and did not save yet stays. */
function showWays({ own, kinds, ways }) {
  place('ways').querySelector('.fields').replaceChildren(...kinds.map(kind => element('label', {}, kind.label,
    element('select', { name: kind.value }, ...ways.map(way =>
      element('option', { value: way.value, selected: own.ways[kind.value] === way.value }, way.label))))));
}

function onSubmit(id, action) {
  place(id).addEventListener('submit', event => {
    event.preventDefault();
    attempt(message, () => action(place(id).elements), place(id));
  });
}

onSubmit('address', async ({ address }) => {
  await send(`${ADDRESS}/address`, { method: 'POST', json: { address: address.value } });
  await show();
  tell(message, `Đã gửi mã đến ${address.value}; hãy nhập mã trong vòng 15 phút.`);
  place('code').elements.digits.focus();
});

onSubmit('code', async ({ digits }) => {
  await send(`${ADDRESS}/code`, { method: 'POST', json: { digits: digits.value } });
  digits.value = '';
  await show();
  tell(message, 'Đã xác nhận địa chỉ; từ nay thông báo được gửi đến đó.');
});

onSubmit('ways', async () => {
  const json = Object.fromEntries(new FormData(place('ways')));
  await send(`${ADDRESS}/ways`, { method: 'PUT', json });
  tell(message, 'Đã lưu cách gửi.');
});

place('remove').addEventListener('click', () => attempt(message, async () => {
  await send(`${ADDRESS}/address`, { method: 'DELETE' });
  await show();
  tell(message, 'Đã bỏ địa chỉ; không gửi thư nữa.');
}));

async function showFailed() {
  const failed = await call(`${ADDRESS}/failed`);
  place('failed-panel').hidden = failed.length === 0;
  place('failed').replaceChildren(table('Thư không gửi được', ['Người nhận', 'Thư', 'Lần thử cuối', 'Lý do', ''],
    failed.map(mail => [`${mail.person}, ${mail.address}`, mail.subject, timeAndDay(mail.failedAt),
      mail.failure, element('button', { type: 'button', onclick: () => attempt(message, () => again(mail)),
        'aria-label': `Gửi lại thư “${mail.subject}” cho ${mail.person}` }, 'Gửi lại')])));
}

async function again(mail) {
  await send(`${ADDRESS}/failed/${mail.id}/again`, { method: 'POST' });
  await showFailed();
  tell(message, 'Thư sẽ được gửi lại ngay.');
}

attempt(message, async () => {
  showWays(await show());
  await showFailed();
});
