package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.movement.DemoProvince;

/** The shipped programme says what Quyết định 465 says, cell by cell and word for word. */
class ProgrammeSourcesTest {

    private static final Programme PROGRAMME = ShippedProgramme.read();
    private static final TreeMap<Integer, String> LINES = lines();
    private static final int FIRST_ROW = 296;
    private static final int COLUMNS = 6;

    static List<ReformTask> rows() {
        return PROGRAMME.rows();
    }

    static List<Target> targets() {
        return PROGRAMME.targets();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellIsThatOfTheDocument(ReformTask row) {
        assertThat(cells(row)).isEqualTo(printed(row.source()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsThatOfTheAppendixWithItsRule(ReformTask row) {
        var expected = ShippedProgramme.text("/programme/ninh-thuan-465-2022-appendix.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(line -> line[0].equals(row.code()))
                .findFirst()
                .orElseThrow();
        var work = row.work();
        var rule = work == null ? "HEADING" : work.deadline().rule().kind().name();

        assertThat(List.of(PROGRAMME.sectionOf(row).name(), lineNumbers(row.source()), rule))
                .containsExactly(expected[1], expected[2].replace("+", ", "), expected[6]);
        assertThat(cells(row).subList(1, COLUMNS))
                .containsExactly(expected[3], expected[4], expected[5], expected[7], expected[8]);
    }

    @Test
    void noLineOfTheAppendixIsLeftOut() {
        var named = new TreeSet<Integer>();
        PROGRAMME.sections().forEach(section -> named.addAll(numbers(section.source())));
        PROGRAMME.rows().forEach(row -> named.addAll(numbers(row.source())));

        var printed = LINES.tailMap(FIRST_ROW).entrySet().stream()
                .filter(line -> !line.getValue().startsWith("STT\t"))
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(named).containsExactlyElementsOf(printed);
        assertThat(PROGRAMME.sections())
                .extracting(section -> section.tasks().size())
                .containsExactly(9, 6, 10, 10, 4, 4, 5);
        assertThat(PROGRAMME.rows()).hasSize(48);
        assertThat(PROGRAMME.tasks()).hasSize(47);
    }

    @Test
    void sectionsAreThoseOfTheDocument() {
        assertThat(PROGRAMME.sections()).allSatisfy(section -> assertThat(printed(section.source()))
                .containsExactly(section.code(), section.name(), "", "", "", ""));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetIsThatOfTheDocument(Target target) {
        var line = plain(LINES.get(numbers(target.source()).get(0)));

        assertThat(target.code() + ". " + target.text()).isEqualTo(line);
        assertThat(target.metrics()).allSatisfy(metric -> assertThat(line.toLowerCase())
                .contains(metric.threshold().toLowerCase()));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetIsAnsweredForByWhomTheDocumentNames(Target target) {
        var line = numbers(target.responsible().source()).get(0);
        var body = LINES.headMap(line, false).descendingMap().values().stream()
                .filter(text -> text.matches("\\d+\\. .*:.*"))
                .findFirst()
                .orElseThrow();

        assertThat(LINES.get(line)).containsPattern("\\b" + target.code().replace(".", "\\.") + "\\b");
        assertThat(body.replace("Ủy ban nhân dân", "UBND"))
                .contains(new DemoProvince().unit(target.responsible().unit()).name());
    }

    @Test
    void hasAllTargetsAndMetrics() {
        assertThat(PROGRAMME.targets())
                .extracting(Target::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(i -> "2." + i).toList());
        assertThat(PROGRAMME.targets().stream().flatMap(target -> target.metrics().stream()))
                .hasSize(25);
        assertThat(PROGRAMME.targets().stream()
                        .collect(Collectors.groupingBy(
                                target -> target.responsible().unit(), Collectors.counting())))
                .containsOnly(
                        java.util.Map.entry("so-noi-vu", 5L),
                        java.util.Map.entry("so-thong-tin-va-truyen-thong", 6L),
                        java.util.Map.entry("van-phong-ubnd-tinh", 2L),
                        java.util.Map.entry("so-tu-phap", 1L),
                        java.util.Map.entry("so-tai-chinh", 1L),
                        java.util.Map.entry("so-ke-hoach-va-dau-tu", 1L));
    }

    /** The units a row means are those its words name. */
    @ParameterizedTest
    @MethodSource("rows")
    void namedUnitsAreThoseOfTheWords(ReformTask row) {
        var work = row.work();
        var parties = work == null ? Stream.<ReformTask.Party>of() : Stream.of(work.lead(), work.coordinating());

        assertThat(parties).allSatisfy(party -> assertThat(party.units())
                .allSatisfy(unit -> assertThat(party.text().replace("Tuyên thông", "Truyền thông"))
                        .contains(new DemoProvince().unit(unit).name().replaceFirst("^Sở ", ""))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void groupsAreThoseOfTheWords(ReformTask row) {
        var work = row.work();
        var parties = work == null ? Stream.<ReformTask.Party>of() : Stream.of(work.lead(), work.coordinating());

        assertThat(parties).allSatisfy(party -> {
            assertThat(party.groups().contains("so-ban-nganh"))
                    .isEqualTo(party.text().contains("ác Sở, ban, ngành"));
            assertThat(party.groups().contains("huyen-thanh-pho"))
                    .isEqualTo(party.text().contains("các huyện, thành phố"));
        });
    }

    private static List<String> cells(ReformTask row) {
        var work = row.work();
        return work == null
                ? List.of(row.number(), row.text(), "", "", "", "")
                : List.of(
                        row.number(),
                        row.text(),
                        work.product(),
                        work.deadline().text(),
                        work.lead().text(),
                        work.coordinating().text());
    }

    /** The cells of a row, those of a row that a page break divides put together. */
    private static List<String> printed(String source) {
        var parts = numbers(source).stream()
                .map(number -> LINES.get(number).split("\t", -1))
                .toList();
        var cells = new ArrayList<String>();
        for (int i = 0; i < COLUMNS; i++) {
            var column = i;
            cells.add(parts.stream()
                    .map(part -> plain(part[column]))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        return cells;
    }

    /** Without the marks of italics. */
    private static String plain(String text) {
        return text.replaceAll("</?i>|\\*", "").strip();
    }

    private static List<Integer> numbers(String source) {
        return Arrays.stream(lineNumbers(source).split(", "))
                .map(Integer::valueOf)
                .toList();
    }

    private static String lineNumbers(String source) {
        return source.replaceFirst("^003, dòng ", "");
    }

    private static TreeMap<Integer, String> lines() {
        var lines = new TreeMap<Integer, String>();
        ShippedProgramme.text("/programme/ninh-thuan-465-2022-source.tsv")
                .lines()
                .map(line -> line.split("\t", 2))
                .forEach(line -> lines.put(Integer.valueOf(line[0]), line[1]));
        return lines;
    }
}
