// What Tasklist, Cockpit, Admin and Welcome have in common: name, dates, language and the switch between languages.
import { language, languageSwitch } from './language.js';

const HEADER = '.app-menu > ul';

export const common = {
  app: { vendor: 'Phần mềm', name: 'Thi Đua' },
  dateFormat: {
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  // One language only: with both listed here, an English browser would win over our Vietnamese default.
  locales: { availableLocales: [language], fallbackLocale: language },
  disableWelcomeMessage: true
};

// Only Tasklist and Cockpit have a plug-in point in their header, and neither shows it before the login.
function addSwitch() {
  const header = document.querySelector(HEADER);
  if (!header) return false;
  const item = document.createElement('li');
  item.className = 'thidua-language';
  item.append(languageSwitch());
  header.prepend(item);
  return true;
}

document.documentElement.lang = language;

if (!addSwitch()) {
  new MutationObserver((changes, observer) => addSwitch() && observer.disconnect()).observe(document.body, {
    subtree: true,
    childList: true
  });
}
