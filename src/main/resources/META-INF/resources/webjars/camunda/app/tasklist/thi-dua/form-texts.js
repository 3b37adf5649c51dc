// The form renderer has its English texts built in, without any way to configure them: they are replaced as they appear.
const TEXTS = [
  [/^Field is required\.$/, 'Bắt buộc nhập.'],
  [/^Field must match pattern (.+)\.$/, 'Nội dung không đúng dạng quy định ($1).'],
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Phải có ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Không được quá $1 ký tự.'],
  [/^Field must be a valid {1,2}international phone number\..*$/, 'Số điện thoại không hợp lệ, ví dụ: +84259382xxxx.'],
  [/^Field must be a valid email\.$/, 'Địa chỉ thư điện tử không hợp lệ.'],
  [/^Date and time must both be entered\.$/, 'Phải nhập cả ngày và giờ.'],
  [/^Value is not a number\.$/, 'Giá trị phải là số.'],
  [/^Value is expected to be an integer\.$/, 'Giá trị phải là số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Chỉ được có nhiều nhất $1 chữ số thập phân.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Hai giá trị hợp lệ gần nhất là $1 và $2.'],
  [/^dd\/mm\/yyyy$/, 'ngày/tháng/năm'],
  [/^Select$/, 'Chọn'],
  [/^Search$/, 'Tìm kiếm'],
  [/^No results$/, 'Không có kết quả'],
  [/^All values selected$/, 'Đã chọn tất cả'],
  [/^Nothing to show\.$/, 'Chưa có dữ liệu.'],
  [/^Add new$/, 'Thêm dòng'],
  [/^Collapse$/, 'Thu gọn'],
  [/^Expand all \((\d+)\)$/, 'Hiện tất cả ($1)'],
  [/^Remove list item (\d+)$/, 'Xóa dòng $1'],
  [/^ of $/, ' trên '],
  [/^Previous page$/, 'Trang trước'],
  [/^Next page$/, 'Trang sau'],
  [/^Remove tag$/, 'Bỏ mục này'],
  [/^Increment$/, 'Tăng'],
  [/^Decrement$/, 'Giảm'],
  [/^Click to sort by (.+) descending$/, 'Bấm để sắp xếp giảm dần theo $1'],
  [/^Click to sort by (.+) ascending$/, 'Bấm để sắp xếp tăng dần theo $1'],
  [/^Click to remove sorting$/, 'Bấm để bỏ sắp xếp']
];
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];
const FORM = '.fjs-container';

new MutationObserver(records => records.forEach(translateChange)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ATTRIBUTES
});

function translateChange({ target, addedNodes }) {
  if (addedNodes.length > 0) {
    addedNodes.forEach(translateTree);
  } else if (elementOf(target)?.closest(FORM)) {
    translateNode(target);
  }
}

function translateTree(root) {
  const element = elementOf(root);
  if (!element?.closest(FORM) && !element?.querySelector(FORM)) {
    return;
  }
  translateNode(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    translateNode(walker.currentNode);
  }
}

function elementOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

function translateNode(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    replace(node.data, text => (node.data = text));
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    ATTRIBUTES.filter(name => node.hasAttribute(name)).forEach(name =>
      replace(node.getAttribute(name), text => node.setAttribute(name, text))
    );
  }
}

function replace(english, write) {
  const found = TEXTS.find(([pattern]) => pattern.test(english));
  if (found) {
    write(english.replace(...found));
  }
}
