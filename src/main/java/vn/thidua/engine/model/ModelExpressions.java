package vn.thidua.engine.model;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.thidua.engine.expression.ModelBeans;

/** Finds the expressions of a model and what they call. */
final class ModelExpressions {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** {@code name.member} and {@code name(…)}, but neither {@code .member(…)} nor numbers. */
    private static final Pattern CALLED = Pattern.compile("(?<![\\w.)])([A-Za-z_]\\w*)\\s*([.(])");

    private static final Set<String> FUNCTIONS = Set.of("now", "dateTime", "currentUser", "currentUserGroups");
    private static final Set<String> OBJECTS = Set.of("execution", "task");
    private static final Set<String> OPERATORS =
            Set.of("not", "empty", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private ModelExpressions() {}

    /** The expressions in the element's attributes and in its own text. */
    static List<String> in(Element element) {
        var attributes = element.getAttributes();
        return Stream.concat(
                        IntStream.range(0, attributes.getLength()).mapToObj(attributes::item),
                        nodes(element).filter(Text.class::isInstance))
                .flatMap(node ->
                        EXPRESSION.matcher(node.getNodeValue()).results().map(MatchResult::group))
                .toList();
    }

    static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Node> nodes(Element element) {
        var children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }

    /** The names whose members or functions the expression uses without the application having them. */
    static List<String> unknownNames(String expression, ModelBeans beans) {
        return CALLED.matcher(QUOTED.matcher(expression).replaceAll("''"))
                .results()
                .filter(call -> !known(call.group(1), call.group(2).equals("("), beans))
                .map(call -> call.group(1))
                .toList();
    }

    private static boolean known(String name, boolean function, ModelBeans beans) {
        if (function) {
            return FUNCTIONS.contains(name) || OPERATORS.contains(name);
        }
        return OBJECTS.contains(name) || beans.has(name);
    }
}
