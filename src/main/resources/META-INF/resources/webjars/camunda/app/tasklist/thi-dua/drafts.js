// Tasklist keeps unfinished forms in localStorage, where the next person at a shared computer finds them. Ours are kept
// on the server, for the person alone: see draft-keeper.js. Nothing of a form ever reaches the browser's storage.
import { DraftKeeper } from './draft-keeper.js';
import { forget } from './draft-saver.js';
import { addressOf } from './draft-server.js';
import { stepBetween } from './form-directive.js';

const isDraft = key => String(key).startsWith('camunda-form:');

Object.keys(localStorage).filter(isDraft).forEach(key => localStorage.removeItem(key));

divert('setItem', () => {});
divert('getItem', () => null);

stepBetween(withDraft);
window.angular.module('cam.tasklist.custom').run(['$rootScope', followTheLogin]);

function divert(method, forDrafts) {
  const original = Storage.prototype[method];
  Storage.prototype[method] = function (key, ...rest) {
    return isDraft(key) ? forDrafts() : original.call(this, key, ...rest);
  };
}

/** The form shows once the draft is in it, saves it while somebody types, and forgets it when it is handed in. */
function withDraft(form, scope, element) {
  const keeper = new DraftKeeper(addressOf(form.getParams()), element, dirty => form.notifyFormDirty(dirty));
  scope.$on('$destroy', () => keeper.saver.leave());
  return Object.assign(Object.create(form), {
    notifyFormInitialized: () => keeper.open().finally(() => form.notifyFormInitialized()),
    registerSaveHandler: () => form.registerSaveHandler(() => keeper.saver.save()),
    registerCompletionHandler: complete =>
      form.registerCompletionHandler(async done => {
        await keeper.saver.rest();
        complete((failure, result) => {
          failure ? keeper.saver.goOn() : keeper.saver.end();
          done(failure, result);
        });
      })
  });
}

// What is not saved yet outlasts an expired session, but neither a logout nor another person's login.
function followTheLogin($rootScope) {
  let owner = null;
  const changeOwner = person => {
    if (person !== owner) forget();
    owner = person;
  };
  $rootScope.$on('authentication.logout.success', () => changeOwner(null));
  // An expired session says null here and keeps its owner.
  $rootScope.$on('authentication.changed', (event, authentication) => authentication && changeOwner(authentication.name));
}
