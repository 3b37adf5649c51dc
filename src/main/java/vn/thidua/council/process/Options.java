package vn.thidua.council.process;

import java.util.List;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.engine.FormOption;
import vn.thidua.organisation.Person;

/** Choices that forms show. */
final class Options {

    private Options() {}

    static List<FormOption> ofMembers(List<Person> members) {
        return members.stream()
                .map(member -> new FormOption("%s, %s".formatted(member.fullName(), member.position()), member.id()))
                .toList();
    }

    static List<FormOption> ofLines(List<Line> lines) {
        return lines.stream()
                .map(line -> new FormOption(line.label(), line.id()))
                .toList();
    }
}
