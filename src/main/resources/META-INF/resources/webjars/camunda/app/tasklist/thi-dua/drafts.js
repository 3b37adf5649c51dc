// Tasklist keeps unfinished forms in localStorage, where the next person at a shared computer finds them. Ours live in
// the memory of the page only: they outlast an expired session, but neither a logout nor another person's login.
const drafts = new Map();
let owner = null;

const isDraft = key => String(key).startsWith('camunda-form:');
// Every start form has the key "camunda-form:undefined": kept, one form's values would turn up in another.
const isKept = key => owner !== null && !key.endsWith(':undefined');

Object.keys(localStorage).filter(isDraft).forEach(key => localStorage.removeItem(key));

divert('setItem', (key, value) => isKept(key) && drafts.set(key, value));
divert('getItem', key => drafts.get(key) ?? null);
divert('removeItem', key => drafts.delete(key));

window.angular.module('cam.tasklist.custom').run(['$rootScope', followTheLogin]);

function divert(method, forDrafts) {
  const original = Storage.prototype[method];
  Storage.prototype[method] = function (key, ...rest) {
    return isDraft(key) ? forDrafts(key, ...rest) : original.call(this, key, ...rest);
  };
}

function followTheLogin($rootScope) {
  $rootScope.$on('authentication.logout.success', () => changeOwner(null));
  // An expired session says null here and keeps its owner.
  $rootScope.$on('authentication.changed', (event, authentication) => authentication && changeOwner(authentication.name));
}

function changeOwner(person) {
  if (person !== owner) {
    owner = person;
    drafts.clear();
  }
}
