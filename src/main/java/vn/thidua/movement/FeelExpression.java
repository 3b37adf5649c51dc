package vn.thidua.movement;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import vn.thidua.refusal.Refused;

/**
 * A FEEL expression of a plan: comparisons, sums and products, "and", "or", "every" and "some", nothing else. Division is
 * left out because it rounds (1/9 > 10 % is written {@code 1 * 10 > 9}); loops and functions are left out so that every
 * evaluation ends soon and reaches nothing outside.
 */
final class FeelExpression {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
    /** Parsing takes a hundred times as long as evaluating, and the plans in use hold a few hundred expressions. */
    private static final Map<String, FeelExpression> PARSED = new ConcurrentHashMap<>();

    private static final int LONGEST = 500;
    private static final int MOST_ITERATIONS = 2;
    private static final Set<String> FUNCTIONS = Set.of("not", "count", "sum", "min", "max", "string");
    private static final Set<String> PARTS = Set.of(
            "Ref",
            "ConstNumber",
            "ConstString",
            "ConstBool",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Addition",
            "Subtraction",
            "Multiplication",
            "ArithmeticNegation",
            "Not",
            "Conjunction",
            "Disjunction",
            "If",
            "In",
            "AtLeastOne",
            "UnaryTestExpression",
            "InputInRange",
            "ConstRange",
            "EveryItem",
            "SomeItem",
            "FunctionInvocation");

    private final ParsedExpression parsed;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();
    private final Set<String> iterators = new HashSet<>();

    private FeelExpression(ParsedExpression parsed) {
        this.parsed = parsed;
        walk(parsed.expression());
        names.removeAll(iterators);
    }

    /**
     * Reads an expression.
     *
     * @throws Refused when it does not parse or holds something a plan may not use
     */
    static FeelExpression parse(String text) {
        return PARSED.computeIfAbsent(text, FeelExpression::read);
    }

    private static FeelExpression read(String text) {
        if (text.length() > LONGEST) {
            throw new Refused("feel-invalid", "biểu thức dài quá %d ký tự".formatted(LONGEST));
        }
        // Clauses stay as the document spells them, but grades are compared in one Unicode form, that of the figures.
        var result = ENGINE.parseExpression(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (!result.isSuccess()) {
            throw new Refused("feel-invalid", "biểu thức FEEL không đúng cú pháp: " + text);
        }
        return new FeelExpression(result.parsedExpression());
    }

    /** The names the expression reads. */
    Set<String> names() {
        return names;
    }

    /** The texts the expression compares with. */
    Set<String> texts() {
        return texts;
    }

    /** The answer to a question; none when the expression gives neither true nor false. */
    Optional<Boolean> test(Map<String, Object> values) {
        var result = ENGINE.evaluate(parsed, values);
        return result.isSuccess() && result.result() instanceof Boolean answer ? Optional.of(answer) : Optional.empty();
    }

    /** The result as text; numbers are exact. */
    String text(Map<String, Object> values) {
        var result = ENGINE.evaluate(parsed, values);
        return result.isSuccess() ? String.valueOf(result.result()) : "";
    }

    private void walk(Object node) {
        if (node instanceof Exp) {
            refuseForbidden(((Product) node).productPrefix(), node);
        }
        if (node instanceof Ref ref) {
            names.add(ref.names().head());
        } else if (node instanceof ConstString constant) {
            texts.add(constant.value());
        } else if (node instanceof Product product) {
            noteIterator(product);
            product.productIterator().foreach(this::visit);
        }
    }

    private Object visit(Object child) {
        walk(child);
        return child;
    }

    private void noteIterator(Product product) {
        if (product instanceof Tuple2<?, ?> iterator && iterator._1() instanceof String name) {
            iterators.add(name);
            if (iterators.size() > MOST_ITERATIONS) {
                throw new Refused("feel-invalid", "biểu thức lặp qua quá nhiều danh sách: " + parsed.text());
            }
        }
    }

    private void refuseForbidden(String part, Object node) {
        if (part.equals("Division")) {
            throw new Refused(
                    "feel-invalid",
                    "không dùng phép chia vì làm tròn; hãy nhân chéo, ví dụ a * 10 > b: " + parsed.text());
        }
        var allowed = node instanceof FunctionInvocation call
                ? FUNCTIONS.contains(call.function())
                : PARTS.contains(part) || part.endsWith("ConstRangeBoundary");
        if (!allowed) {
            throw new Refused(
                    "feel-invalid",
                    "biểu thức dùng thành phần không được phép (%s): %s".formatted(part, parsed.text()));
        }
    }
}
