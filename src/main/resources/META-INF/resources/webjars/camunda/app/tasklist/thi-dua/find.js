// Finding anything, from Tasklist: the words go to the desk, which shows what is found.
const made = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

export default {
  id: 'thidua-find',
  pluginPoint: 'tasklist.navbar.action',
  priority: 450,
  render: node => {
    node.className = 'thidua-find';
    node.append(made('form', { action: '/thi-dua/desk.html', role: 'search' },
      made('input', {
        name: 'q', type: 'search', maxlength: '200', required: '', autocomplete: 'off',
        placeholder: 'Tìm kiếm', 'aria-label': 'Tìm hồ sơ, người, đơn vị, quyết định'
      }),
      made('button', { class: 'btn btn-default' }, 'Tìm')));
  }
};
