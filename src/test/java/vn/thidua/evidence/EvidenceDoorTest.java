package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.thidua.evidence.EvidenceClient.json;
import static vn.thidua.evidence.EvidenceClient.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.WholeApplicationTest;
import vn.thidua.evidence.EvidenceClient.At;
import vn.thidua.evidence.scan.VirusScanner;
import vn.thidua.refusal.Refused;

/** Files at the real door: what is taken, who sees it, and what leaves nothing behind. */
@WholeApplicationTest
class EvidenceDoorTest {

    private static final String OFFICER = "hien.vo";
    private static final String APPRAISER = "lan.nguyen";
    private static final String OTHER_UNIT = "thuy.pham";
    private static final String OTHER_PROVINCE = "toan.cao";

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient db;

    private EvidenceCase dossier;
    private EvidenceClient officer;
    private At place;

    @BeforeEach
    void openADossier() {
        dossier = EvidenceCase.openedBy(OFFICER, beans);
        officer = as(OFFICER);
        place = new At(dossier.proposal.value(), dossier.nominee, "TT1");
    }

    @AfterEach
    void withdrawIt() {
        dossier.withdraw();
    }

    @Test
    void takesAFileInChunksAndGivesItBackToReaders() {
        var content = large(SampleFiles.pdf("Kế hoạch"));
        var added = json(officer.upload(place, "Kế hoạch số 1.pdf", content));

        var file = officer.get("/api/evidence/" + added.path("version").asText());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(content);
        assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(file, "Content-Disposition"))
                .startsWith("inline; ")
                .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(shown("TT1"))
                .extracting(piece -> piece.path("name").asText())
                .containsExactly("Kế hoạch số 1.pdf");
    }

    @Test
    void keepsVersionsOfANameAndEachContentOnce() {
        var first = SampleFiles.picture("png", 1);
        officer.upload(place, "ảnh.png", first);
        var again = json(officer.upload(place, "ảnh.png", first));
        officer.upload(new At(place.proposal(), place.nominee(), "TT2"), "ảnh khác.png", first);
        var second = json(officer.upload(place, "ảnh.png", SampleFiles.picture("png", 2)));

        assertThat(again.path("number").asInt()).isEqualTo(1);
        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(shown("TT1")).hasSize(1);
        assertThat(shown("TT1").get(0).path("versions")).hasSize(2);
        assertThat(count("evidence_content where sha256 = '%s'".formatted(sha256(first))))
                .isEqualTo(1);
        assertThat(count("evidence_chunk where file not in (select file from evidence_content)"))
                .isZero();
    }

    @Test
    void goesOnWhereAConnectionBroke() throws Exception {
        var content = large(SampleFiles.pdf("Dở dang"));
        var begun = begin("dở dang.pdf", content);
        officer.chunk(id(begun), 0, Arrays.copyOf(content, EvidenceClient.CHUNK));
        cutHalfWay(id(begun), 1, Arrays.copyOfRange(content, EvidenceClient.CHUNK, content.length));

        assertThat(sentence(officer.finish(id(begun)))).contains("mới gửi được 1 trên 2 phần; hãy gửi tiếp.");
        assertThat(shown("TT1")).isEmpty();
        var resumed = begin("dở dang.pdf", content);
        assertThat(id(resumed)).isEqualTo(id(begun));
        assertThat(resumed.path("received")).extracting(JsonNode::asInt).containsExactly(0);
        officer.chunk(id(resumed), 1, Arrays.copyOfRange(content, EvidenceClient.CHUNK, content.length));
        var added = officer.finish(id(resumed));
        assertThat(officer.finish(id(resumed)).body()).isEqualTo(added.body());
        assertThat(shown("TT1")).hasSize(1);
    }

    @Test
    void takesWhatWasAnnouncedAndNothingElse() {
        assertThat(sentence(officer.begin(place, "lớn.pdf", 200L << 20, null)))
                .isEqualTo(
                        "Tệp “lớn.pdf” lớn hơn 25 MB; hãy nén ảnh, quét ở độ phân giải thấp hơn hoặc chia nhỏ rồi gửi lại.");
        assertThat(sentence(officer.begin(place, "rỗng.pdf", 0, null))).contains("rỗng");
        var upload = id(json(officer.begin(place, "nhỏ.pdf", 10, null)));
        assertThat(officer.chunk(upload, 0, new byte[EvidenceClient.CHUNK + 1]).statusCode())
                .isEqualTo(413);
        assertThat(sentence(officer.chunk(upload, 0, new byte[11]))).contains("không đúng với tệp “nhỏ.pdf” đã báo");
        assertThat(sentence(officer.chunk(upload, 1, new byte[10]))).contains("không đúng với tệp");
        assertThat(sentence(officer.chunk(upload, -1, new byte[10]))).contains("không đúng với tệp");
        assertThat(officer.chunk(upload, 0, new byte[10]).statusCode()).isEqualTo(200);
        assertThat(sentence(officer.chunk(upload, 0, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})))
                .contains("không đúng với tệp");
        assertThat(officer.send("DELETE", "/api/evidence/uploads/" + upload, null, new byte[0])
                        .statusCode())
                .isEqualTo(200);
        assertThat(count("evidence_chunk where file = '%s'".formatted(upload))).isZero();
    }

    @Test
    void refusesContentThatIsNotTheOneAnnounced() {
        var content = SampleFiles.pdf("Một");
        var upload = id(json(officer.begin(place, "một.pdf", content.length, "0".repeat(64))));
        officer.chunk(upload, 0, content);
        assertThat(sentence(officer.finish(upload))).contains("không đúng với tệp");
        assertNothingLeft(upload);
        assertThat(officer.begin(place, "một.pdf", 9, "không phải mã").statusCode())
                .isEqualTo(400);
    }

    static Stream<Arguments> harmful() {
        return Stream.of(
                arguments("bảng điểm.pdf", SampleFiles.program(), "là chương trình chạy được"),
                arguments("báo cáo.docx", SampleFiles.bomb(300), "phình ra quá lớn khi giải nén"),
                arguments("báo cáo.docx", SampleFiles.archive(2), "là tệp nén"),
                arguments("báo cáo.pdf", SampleFiles.pdfWithScript(), "có mã lệnh tự chạy"),
                arguments("báo cáo.pdf", SampleFiles.cut(SampleFiles.pdf("A")), "bị cắt giữa chừng"),
                arguments("ảnh.png", SampleFiles.pngOf(60_000, 60_000), "quá lớn để mở"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void refusesInOneSentenceAndKeepsNothing(String name, byte[] content, String why) {
        var upload = id(json(officer.begin(place, name, content.length, null)));
        officer.chunk(upload, 0, content);
        var answer = officer.finish(upload);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(sentence(answer)).startsWith("Tệp “%s” ".formatted(name)).contains(why);
        assertNothingLeft(upload);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "..\\a.pdf",
                "a/b.pdf",
                "thu\u202Efdp.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: b.pdf",
                "a\u200B.pdf",
                "-rf.pdf",
                "con.pdf",
                "a<b>.pdf",
                "   ",
                "a.pdf.exe",
                "a.zip",
                "a.docm",
                "a.doc"
            })
    void refusesNamesThatMislead(String name) {
        var answer = officer.begin(place, name, 10, null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(sentence(answer)).matches("(Tên tệp|Hệ thống không nhận tệp) .+\\.");
        assertThat(count("evidence_upload where proposal_id = '%s'".formatted(place.proposal())))
                .isZero();
    }

    @Test
    void refusesALongNameAndComposesLetters() {
        assertThat(officer.begin(place, "a".repeat(200) + ".pdf", 10, null).statusCode())
                .isEqualTo(400);
        officer.upload(place, "Ke\u0302\u0301 hoạch.png", SampleFiles.picture("png", 3));
        assertThat(shown("TT1").get(0).path("name").asText()).isEqualTo("K\u1EBF hoạch.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_UNIT, OTHER_PROVINCE, APPRAISER})
    void hidesEverythingFromThoseWhoMayNotReadTheProposal(String person) {
        var version = json(officer.upload(place, "a.pdf", SampleFiles.pdf("A")))
                .path("version")
                .asText();
        var piece = shown("TT1").get(0).path("id").asText();
        var stranger = as(person);
        assertThat(stranger.get("/api/proposals/%s/evidence".formatted(place.proposal()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/api/evidence/" + version).statusCode()).isEqualTo(404);
        assertThat(stranger.begin(place, "b.pdf", 10, null).statusCode()).isEqualTo(404);
        assertThat(stranger.post(removal(piece), Map.of("reason", "x")).statusCode())
                .isEqualTo(404);
        var upload = id(json(officer.begin(place, "c.pdf", 10, null)));
        assertThat(stranger.chunk(upload, 0, new byte[10]).statusCode()).isEqualTo(404);
        assertThat(stranger.finish(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void letsReadersReadAndTheProposersChangeOnlyBeforeTheSignature() {
        var version = json(officer.upload(place, "a.pdf", SampleFiles.pdf("A")))
                .path("version")
                .asText();
        dossier.become("SIGNING");
        assertThat(sentence(officer.begin(place, "b.pdf", 10, null))).contains("Chờ thủ trưởng ký");
        var whole = new At(place.proposal(), null, null);
        assertThat(officer.upload(whole, "tờ trình.pdf", SampleFiles.pdf("Tờ trình"))
                        .statusCode())
                .isEqualTo(200);
        dossier.submit();
        var appraiser = as(APPRAISER);
        assertThat(appraiser.get("/api/evidence/" + version).statusCode()).isEqualTo(200);
        assertThat(appraiser.sheet(place.proposal()).at("/dossier/open").asBoolean())
                .isFalse();
        assertThat(appraiser.begin(place, "b.pdf", 10, null).statusCode()).isEqualTo(403);
        assertThat(officer.begin(whole, "b.pdf", 10, null).statusCode()).isEqualTo(400);
        dossier.become("RETURNED");
        assertThat(officer.begin(place, "b.pdf", 10, null).statusCode()).isEqualTo(200);
    }

    @Test
    void takesFromSightWhatIsRemovedAndKeepsIt() {
        var version = json(officer.upload(place, "a.pdf", SampleFiles.pdf("A")))
                .path("version")
                .asText();
        var piece = shown("TT1").get(0).path("id").asText();
        assertThat(officer.post(removal(piece), Map.of("reason", " ")).statusCode())
                .isEqualTo(400);
        assertThat(officer.post(removal(piece), Map.of("reason", "Gửi nhầm")).statusCode())
                .isEqualTo(200);

        assertThat(officer.get("/api/evidence/" + version).statusCode()).isEqualTo(404);
        assertThat(shown("TT1")).isEmpty();
        assertThat(officer.sheet(place.proposal()).at("/removed/0/reason").asText())
                .isEqualTo("Gửi nhầm");
        assertThat(count("evidence_version where id = '%s'".formatted(version))).isEqualTo(1);
        assertThat(officer.upload(place, "a.pdf", SampleFiles.pdf("A")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void knowsNoPlaceThatTheProposalHasNot() {
        for (var unknown : List.of(
                new At(place.proposal(), place.nominee(), "TT9"),
                new At(place.proposal(), UUID.randomUUID(), "TT1"),
                new At(place.proposal(), null, "TT1"),
                new At(place.proposal(), place.nominee(), null),
                new At(UUID.randomUUID(), null, null))) {
            assertThat(officer.begin(unknown, "a.pdf", 10, null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void forgetsAfterADayWhatWasNeverFinished() {
        var begun = id(json(officer.begin(place, "a.pdf", 10, null)));
        officer.chunk(begun, 0, new byte[10]);
        var added = json(officer.upload(place, "b.pdf", SampleFiles.pdf("B")));
        db.sql("update evidence_upload set started_at = now() - interval '25 hours' where proposal_id = ?")
                .param(place.proposal())
                .update();

        beans.getBean(Uploading.class).forgetOld();

        assertNothingLeft(begun);
        assertThat(officer.get("/api/evidence/" + added.path("version").asText())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsNothingInfectedAndWaitsForAScannerThatIsSilent() {
        var content = SampleFiles.pdf("Tờ trình");
        var upload = UUID.fromString(id(json(officer.begin(place, "a.pdf", content.length, null))));
        officer.chunk(upload.toString(), 0, content);

        assertThatThrownBy(() -> scannedBy(file -> {
                            throw new Refused("evidence-not-scanned", "Chưa quét được.");
                        })
                        .finish(upload, OFFICER))
                .hasMessage("Chưa quét được.");
        assertThat(count("evidence_chunk where file = '%s'".formatted(upload))).isEqualTo(1);
        assertThat(shown("TT1")).isEmpty();

        assertThatThrownBy(() -> scannedBy(file -> Optional.of("Eicar")).finish(upload, OFFICER))
                .hasMessage(
                        "Tệp “a.pdf” có mã độc (Eicar) nên không được nhận; hãy quét máy tính của bạn và báo quản trị.");
        assertNothingLeft(upload.toString());
        assertThat(shown("TT1")).isEmpty();
    }

    private Finishing scannedBy(VirusScanner scanner) {
        return new Finishing(
                beans.getBean(Uploading.class),
                beans.getBean(ChunkTable.class),
                scanner,
                beans.getBean(Publishing.class));
    }

    private void cutHalfWay(String upload, int number, byte[] bytes) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var head = """
                    PUT /api/evidence/uploads/%s/chunks/%d HTTP/1.1\r
                    Host: localhost:%d\r
                    Authorization: %s\r
                    Content-Type: application/octet-stream\r
                    Content-Length: %d\r
                    \r
                    """.formatted(upload, number, port, officer.login(), bytes.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes, 0, bytes.length / 2);
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    private JsonNode begin(String name, byte[] content) {
        return json(officer.begin(place, name, content.length, sha256(content)));
    }

    private List<JsonNode> shown(String criterion) {
        var groups = officer.sheet(place.proposal()).at("/nominees/0/criteria");
        return Stream.iterate(0, number -> number < groups.size(), number -> number + 1)
                .map(groups::get)
                .filter(group -> group.path("criterion").asText().equals(criterion))
                .flatMap(group -> group.findParents("versions").stream())
                .toList();
    }

    private void assertNothingLeft(String upload) {
        assertThat(count("evidence_chunk where file = '%s'".formatted(upload))).isZero();
        assertThat(count("evidence_upload where id = '%s'".formatted(upload))).isZero();
    }

    private long count(String rows) {
        return db.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private EvidenceClient as(String person) {
        return new EvidenceClient(port, person, password);
    }

    private static String id(JsonNode begun) {
        return begun.path("id").asText();
    }

    private static String removal(String piece) {
        return "/api/evidence/pieces/%s/removal".formatted(piece);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The PDF file with a comment in front of its end, so that it has two chunks. */
    private static byte[] large(byte[] pdf) {
        return SampleFiles.bytes(out -> {
            out.write(pdf);
            out.write(("\n%" + "x".repeat(EvidenceClient.CHUNK) + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
