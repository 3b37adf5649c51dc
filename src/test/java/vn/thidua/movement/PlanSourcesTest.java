package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.movement.MovementPlan.Clause;

/** The shipped plans say what their source documents say, word for word. */
class PlanSourcesTest {

    static final List<String> CODES = ShippedPlans.CODES;

    static Stream<Arguments> clauses() {
        return CODES.stream().flatMap(code -> clausesOf(code).stream().map(clause -> Arguments.of(code, clause)));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void quotesEveryClauseWordForWord(String code, Clause clause) {
        assertThat(lineOf(code, clause)).contains(clause.text());
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void quotesNoLineInPartOnly(String code) {
        var whole = clausesOf(code).stream()
                .filter(clause -> clause.text().equals(lineOf(code, clause)))
                .map(Clause::source)
                .collect(Collectors.toSet());

        assertThat(clausesOf(code)).extracting(Clause::source).allSatisfy(source -> assertThat(whole)
                .contains(source));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void speaksInNotesOfLinesThatStandInTheDocument(String code) {
        assertThat(ShippedPlans.plan(code).notes()).isNotEmpty().allSatisfy(note -> assertThat(lineOf(code, note))
                .isNotBlank());
    }

    private static LinkedHashSet<Clause> clausesOf(String code) {
        try {
            var tree = (ObjectNode) PlanMapper.tree(ShippedPlans.yaml(code));
            tree.remove("notes");
            return tree.findParents("source").stream()
                    .map(clause -> new Clause(
                            clause.get("text").asText(), clause.get("source").asText()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of the lines a clause names, without the marks of lists and italics. */
    private static String lineOf(String code, Clause clause) {
        var lines = lines(code);
        return Arrays.stream(clause.source().replaceFirst("^\\d{3}, dòng ", "").split(", "))
                .map(number -> lines.getOrDefault(number, ""))
                .map(line -> line.replace("*", "").strip().replaceFirst("^- ", ""))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> lines(String code) {
        return ShippedPlans.text("/movement/" + code + "-source.tsv")
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }
}
