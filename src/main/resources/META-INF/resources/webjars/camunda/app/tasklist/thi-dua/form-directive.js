// The directive by which Tasklist shows a form, and what it tells the rest of Tasklist about it.

/**
 * Puts something between the directive and Tasklist.
 * @param between takes what the directive would tell, its scope and its element, and gives what it tells instead
 */
export function stepBetween(between) {
  window.angular.module('cam.tasklist.custom').config(['$provide', $provide => {
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', directives => {
      const [directive] = directives;
      const { compile } = directive;
      directive.compile = (...parts) => {
        const link = compile(...parts);
        return (scope, element, attributes, form) => link(scope, element, attributes, between(form, scope, element[0]));
      };
      return directives;
    }]);
  }]);
}
