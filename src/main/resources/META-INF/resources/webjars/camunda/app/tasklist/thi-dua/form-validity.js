// Tasklist greys "Complete" out as long as the form renderer holds an entry in its errors. A row of a list leaves an
// empty entry behind once it was edited, so the button would stay grey for ever. It stays active instead: pressing it
// checks the whole form, shows what is wrong beside each field and sends nothing.
import { stepBetween } from './form-directive.js';

stepBetween(alwaysValid);

function alwaysValid(form) {
  return Object.assign(Object.create(form), {
    notifyFormValidated: () => form.notifyFormValidated(false),
    notifyFormInitializationFailed: failure => form.notifyFormInitializationFailed(failure),
    registerCompletionHandler: complete =>
      form.registerCompletionHandler(done => complete((failure, result) => done(failure && explained(failure), result)))
  });
}

// What the renderer found wrong comes as errors by field, without a message for the notification.
function explained(failure) {
  return failure.message ? failure : { message: 'Hãy sửa các ô có dòng chữ đỏ rồi bấm lại.' };
}
