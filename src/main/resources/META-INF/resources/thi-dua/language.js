// The language a person chose on this computer: Vietnamese whatever the browser speaks, English only when asked for.
const KEY = 'thi-dua.language';

export const language = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';

const other = language === 'vi' ? { code: 'en', name: 'English' } : { code: 'vi', name: 'Tiếng Việt' };

/** The text in the chosen language. */
export const inLanguage = (vietnamese, english) => (language === 'vi' ? vietnamese : english);

/** A button that changes to the other language, named in that language. */
export function languageSwitch() {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link';
  button.lang = other.code;
  button.textContent = other.name;
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, other.code);
    location.reload();
  });
  return button;
}
