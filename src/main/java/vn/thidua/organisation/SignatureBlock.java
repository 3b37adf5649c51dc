package vn.thidua.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signature block of a document (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param lines from top to bottom: in whose name, the position of whoever is signed for, the signer's position and name
 */
public record SignatureBlock(List<String> lines) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "UBND ";

    /** What the person signs with when acting in that role at that unit, in the capacity of this moment. */
    static SignatureBlock of(Organisation organisation, Person person, Role role, String unitCode) {
        var committee = role == Role.HEAD && organisation.unit(unitCode).name().startsWith(COMMITTEE);
        return new SignatureBlock(Stream.of(
                        committee ? Stream.of("TM. ỦY BAN NHÂN DÂN") : Stream.<String>of(),
                        signedFor(organisation, person, role, unitCode).stream(),
                        Stream.of(title(person), person.fullName()))
                .flatMap(lines -> lines)
                .toList());
    }

    /** {@code KT. GIÁM ĐỐC}. A deputy signs for the head of the body also in what is the deputy's own to sign. */
    private static Optional<String> signedFor(Organisation organisation, Person person, Role role, String unitCode) {
        var standIn = person.standingIn(role, unitCode);
        var capacity = standIn.map(StandIn::capacity)
                .orElse(PositionTitle.isDeputy(person.position()) ? Capacity.KT : Capacity.IN_PERSON);
        if (capacity == Capacity.IN_PERSON) {
            return Optional.empty();
        }
        var absent = standIn.map(held -> organisation.person(held.absentId()));
        return absent.filter(decider -> role == Role.DECIDER)
                .or(() -> organisation.headOf(unitCode))
                .or(() -> absent)
                .map(leader -> capacity.prefix() + capitals(PositionTitle.ofLeader(leader.position())));
    }

    private static String title(Person person) {
        return capitals(PositionTitle.of(person.position()));
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** The block that {@link #text} kept. */
    public static SignatureBlock kept(String text) {
        return new SignatureBlock(text.lines().toList());
    }

    /** Everything above the place for the signature. */
    public List<String> positions() {
        return lines.subList(0, lines.size() - 1);
    }

    /** As a document prints it and a table keeps it: a line each. */
    public String text() {
        return String.join("\n", lines);
    }

    /** Within a sentence: {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Thị Mai}. */
    public String inLine() {
        return String.join(" / ", lines);
    }
}
