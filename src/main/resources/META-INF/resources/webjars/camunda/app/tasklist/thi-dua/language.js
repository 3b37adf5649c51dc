// Vietnamese whatever the browser speaks; English only for a person who chose it on this computer.
const KEY = 'thi-dua.language';

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';

const other = language === 'vi' ? { code: 'en', name: 'English' } : { code: 'vi', name: 'Tiếng Việt' };

export default {
  id: 'language',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render(node) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-link language';
    button.lang = other.code;
    button.textContent = other.name;
    button.addEventListener('click', () => {
      localStorage.setItem(KEY, other.code);
      location.reload();
    });
    node.append(button);
  }
};
