// Tasklist asks the server for the values of a task's form, but not for those of a start form: its lists would be empty.
// They are put into the start form as it is fetched.
const START_FORM = /^(.*)\/deployed-start-form(\?.*)?$/;
const { fetch } = window;

window.fetch = async (resource, options) => {
  const answer = await fetch(resource, options);
  const [, definition] = START_FORM.exec(String(resource)) ?? [];
  return definition && answer.ok ? withOptions(await answer.json(), definition) : answer;
};

async function withOptions(form, definition) {
  const shown = await (await fetch(`${definition}/form-variables?deserializeValues=false`)).json();
  form.components.forEach(component => {
    const list = shown[component.valuesKey];
    if (list) {
      delete component.valuesKey;
      component.values = JSON.parse(list.value);
    }
  });
  return new Response(JSON.stringify(form));
}
