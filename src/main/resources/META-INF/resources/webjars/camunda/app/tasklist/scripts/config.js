import { inLanguage } from '/thi-dua/language.js';
import { common } from '/thi-dua/webapps.js';

export default {
  ...common,
  customScripts: [
    'thi-dua/drafts',
    'thi-dua/form-texts',
    'thi-dua/form-dates',
    'thi-dua/form-numbers',
    'thi-dua/form-validity',
    'thi-dua/form-origins',
    'thi-dua/own-pages',
    'thi-dua/evidence-tab',
    'thi-dua/find',
    'thi-dua/dossier-tab',
    'thi-dua/notices'
  ],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: inLanguage('nhận công việc đang chọn', 'claim the selected task')
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: inLanguage('chuyển đến bộ lọc đầu tiên', 'go to the first filter')
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: inLanguage('chuyển đến công việc đầu tiên trong danh sách', 'go to the first task of the list')
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: inLanguage('chuyển đến ô nhập đầu tiên của biểu mẫu', 'go to the first field of the form')
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: inLanguage('mở hộp thoại bắt đầu quy trình', 'open the dialog that starts a process')
    }
  }
};
