package vn.thidua;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.OrganisationImport;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;

/**
 * Asks every endpoint of the application's own interface, those of tomorrow too, about everything the demo provinces
 * have, as people of another province: no answer tells anything of it, and nothing changes.
 */
@WholeApplicationTest
@Transactional
class EveryEndpointTest {

    /** Nothing, or in a packed file that is not looked into. */
    private static final Set<String> TELL_NOTHING_OF_ANYBODY = Set.of(
            "/api/award-register/statistics",
            "/api/evidence/{id}",
            // a model, for a case that the engine knows
            "/api/dossiers/{id}/diagrams/{run}",
            "/api/figure-requests/{answer}/file",
            "/api/figure-requests/{answer}/sheet",
            "/api/figures/export",
            "/api/figures/metrics",
            "/api/movements/plan-schema");

    private static final List<String> PROVINCES = List.of("ninh-thuan", "kien-giang", "ha-nam");

    private static final List<String> OWN_PEOPLE = List.of("huyen.le", "tuan.ngo", "hoa.dang", "hanh.le", "sinh.luong");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationImport imports;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Metrics metrics;

    private MockMvc http;
    private Set<String> ids;
    private List<String> told;

    @BeforeEach
    void knowTheDemoProvinces() {
        SecondProvince.in(imports);
        new ProvinceCases(context).happen();
        http = MockMvcBuilders.webAppContextSetup(context).build();
        ids = Stream.of(
                        units().limit(6),
                        Stream.of("so-y-te", "thuy.pham", ProvinceCases.START),
                        people().limit(6),
                        keys())
                .flatMap(some -> some)
                .collect(toSet());
        told = Stream.of(units(), people(), names(), keys())
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    @Test
    void tellsPeopleOfAnotherProvinceNothing() {
        var before = everything();

        for (var endpoint : Endpoint.of(mappings)) {
            for (var person : SecondProvince.PEOPLE) {
                assertThat(leaks(endpoint, person))
                        .as("%s as %s", endpoint, person)
                        .isEmpty();
                forgetOwn(person);
            }
        }

        assertThat(everything()).isEqualTo(before);
    }

    /** What people keep for themselves tells them only what they wrote. */
    private void forgetOwn(String person) {
        db.sql("delete from desk_filter where person_id = ?").param(person).update();
        db.sql("delete from start_draft where person_id = ?").param(person).update();
    }

    /** Otherwise the first test would show nothing: whoever adds an endpoint adds a case it tells of. */
    @Test
    void tellsTheirOwnPeople() {
        var silent = new TreeSet<String>();
        for (var endpoint : Endpoint.of(mappings)) {
            if (endpoint.reads()
                    && OWN_PEOPLE.stream()
                            .allMatch(person -> leaks(endpoint, person).isEmpty())) {
                silent.add(endpoint.path());
            }
        }

        assertThat(silent).isEqualTo(TELL_NOTHING_OF_ANYBODY);
    }

    private Set<String> leaks(Endpoint endpoint, String person) {
        var found = new TreeSet<String>();
        var asked = endpoint.takesIds() ? ids : Set.of("");
        for (var id : asked.stream().filter(endpoint::takes).toList()) {
            var text = answer(endpoint, id, person).replace(id, "");
            told.stream().filter(secret -> tells(text, secret)).forEach(found::add);
        }
        return found;
    }

    /** As a word of its own. Most texts hold it nowhere, which is told sooner without a pattern. */
    private static boolean tells(String text, String secret) {
        return text.contains(secret)
                && Pattern.compile("(?<![\\w.-])" + Pattern.quote(secret) + "(?![\\w-])")
                        .matcher(text)
                        .find();
    }

    private String answer(Endpoint endpoint, String id, String person) {
        try {
            var response = http.perform(endpoint.about(id).principal(() -> person))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus())
                    .as("%s about %s as %s", endpoint, id, person)
                    .isLessThan(500);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError("%s about %s as %s".formatted(endpoint, id, person), e);
        }
    }

    private Stream<String> units() {
        return PROVINCES.stream()
                .flatMap(province -> organisation.unitsOf(province).stream())
                .map(Unit::code);
    }

    private Stream<String> people() {
        return PROVINCES.stream()
                .flatMap(province -> organisation.everyoneOf(province).stream())
                .map(Person::id);
    }

    /** Without those that every province has, by which the catalogue says who owns a metric. */
    private Stream<String> names() {
        var common = metrics.all().stream().map(Metric::owner).collect(toSet());
        return Stream.concat(
                people().map(id -> organisation.person(id).fullName()),
                units().map(code -> organisation.unit(code).name()).filter(name -> !common.contains(name)));
    }

    /** Keys of some rows of every table: plans, rounds, proposals, whatever there is or will be. */
    private Stream<String> keys() {
        return columns("data_type = 'uuid' or column_name = 'task_id' or column_name = 'code' and table_name <> 'unit'")
                .flatMap(column -> db
                        .sql("select distinct %s::text from %s limit 5".formatted(column[1], column[0]))
                        .query(String.class)
                        .list()
                        .stream())
                .filter(Objects::nonNull);
    }

    private Stream<String[]> columns(String condition) {
        return db
                .sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and table_name !~ '^(act_|flyway)' and (%s)
                        """.formatted(condition))
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream();
    }

    /** A digest of every table of the application and of the accounts. */
    private Map<String, String> everything() {
        var accounts =
                "(select id_, first_, last_, pwd_ from act_id_user)"; // the engine counts wrong passwords beside them
        var digests = new TreeMap<String, String>();
        var tables = Stream.concat(columns("ordinal_position = 1").map(column -> column[0]), Stream.of(accounts));
        tables.forEach(table -> digests.put(
                table,
                db.sql("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t".formatted(table))
                        .query(String.class)
                        .single()));
        return digests;
    }
}
