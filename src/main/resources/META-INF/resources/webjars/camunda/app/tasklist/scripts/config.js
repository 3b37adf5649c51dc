import { language } from '../thi-dua/language.js';

export default {
  app: { vendor: 'Phần mềm', name: 'Thi Đua' },
  dateFormat: {
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  // One language only: with both listed here, an English browser would win over our Vietnamese default.
  locales: { availableLocales: [language], fallbackLocale: language },
  disableWelcomeMessage: true,
  customScripts: [
    'thi-dua/language',
    'thi-dua/drafts',
    'thi-dua/form-texts',
    'thi-dua/form-dates',
    'thi-dua/form-validity',
    'thi-dua/form-origins',
    'thi-dua/own-pages',
    'thi-dua/notices'
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận công việc đang chọn' },
    focusFilter: { key: 'ctrl+shift+f', description: 'chuyển đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'chuyển đến công việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'chuyển đến ô nhập đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'mở hộp thoại bắt đầu quy trình' }
  }
};
