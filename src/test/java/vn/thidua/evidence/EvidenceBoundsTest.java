package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.evidence.EvidenceClient.json;
import static vn.thidua.evidence.EvidenceClient.sentence;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;
import vn.thidua.WholeApplicationTest;
import vn.thidua.evidence.EvidenceClient.At;

/** The last file that is taken and the first that is not: by how many there are, and by how much they hold together. */
@WholeApplicationTest
class EvidenceBoundsTest {

    private static final String OFFICER = "hien.vo";
    private static final int MOST_FILES = 50;
    private static final long MEGABYTE = 1 << 20;
    private static final String TOO_MANY =
            "Mỗi trường hợp đề nghị có tối đa 50 tệp minh chứng; hãy gỡ bớt hoặc gộp các tệp.";
    private static final String FULL =
            "Hồ sơ này đã dùng hết 1 MB dành cho minh chứng; hãy chỉ gửi tệp cần thiết, dung lượng nhỏ hơn.";

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    BeanFactory beans;

    private final byte[] picture = SampleFiles.picture("png", 1);
    private EvidenceCase dossier;
    private EvidenceClient officer;
    private At place;

    @BeforeEach
    void openADossier() {
        dossier = EvidenceCase.openedBy(OFFICER, beans);
        officer = new EvidenceClient(port, OFFICER, password);
        place = new At(dossier.proposal.value(), dossier.nominee, "TT1");
    }

    @AfterEach
    void withdrawIt() {
        dossier.withdraw();
    }

    @Test
    void keepsToTheBoundsOfTheSettings() {
        var settings = beans.getBean(EvidenceSettings.class);

        assertThat(settings.maxFiles()).isEqualTo(MOST_FILES);
        assertThat(settings.maxFileSize()).isEqualTo(DataSize.ofMegabytes(25));
        assertThat(settings.maxDossierSize()).isEqualTo(DataSize.ofMegabytes(500));
    }

    @Test
    void takesFiftyFilesOfANomineeAndNotTheNext() {
        for (var number = 1; number < MOST_FILES; number++) {
            takes(place, "tệp %d.png".formatted(number));
        }
        var last = begun("tệp 50.png");
        var tooLate = begun("tệp 51.png");

        assertThat(officer.finish(last).statusCode()).isEqualTo(200);
        assertThat(sentence(officer.finish(tooLate))).isEqualTo(TOO_MANY);
        var otherCriterion = new At(place.proposal(), place.nominee(), "TT2");
        assertThat(sentence(officer.begin(otherCriterion, "tệp 52.png", 10, null)))
                .isEqualTo(TOO_MANY);

        takes(place, "tệp 1.png");
        takes(new At(place.proposal(), null, null), "tờ trình.png");
        remove(json(officer.upload(place, "tệp 1.png", SampleFiles.picture("png", 2)))
                .path("piece")
                .asText());
        takes(place, "tệp 52.png");
    }

    @Test
    void takesWhatFillsTheDossierAndNoByteMore() {
        var uploading = withRoomFor(DataSize.ofBytes(MEGABYTE));
        takes(place, "ảnh.png");
        var left = MEGABYTE - picture.length;
        var asked = new Place(dossier.proposal, dossier.nominee, "TT1");

        assertThatThrownBy(() -> uploading.begin(asked, "lớn.pdf", left + 1, null, OFFICER))
                .hasMessage(FULL);
        var announced = uploading.begin(asked, "vừa.pdf", left, null, OFFICER);
        assertThatThrownBy(() -> uploading.begin(asked, "nhỏ.pdf", 1, null, OFFICER))
                .hasMessage(FULL);
        beans.getBean(Uploading.class).giveUp(announced.id(), OFFICER);
        uploading.begin(asked, "nhỏ.pdf", 1, null, OFFICER);
    }

    private Uploading withRoomFor(DataSize dossier) {
        var settings = new EvidenceSettings(DataSize.ofMegabytes(25), MOST_FILES, dossier, "", Duration.ofSeconds(1));
        var uploads = beans.getBean(UploadTable.class);
        return new Uploading(
                uploads,
                beans.getBean(ChunkTable.class),
                beans.getBean(ContentTable.class),
                beans.getBean(EvidenceDesk.class),
                new EvidenceLimits(beans.getBean(EvidenceTable.class), uploads, settings));
    }

    private void takes(At at, String name) {
        assertThat(officer.upload(at, name, picture).statusCode()).as(name).isEqualTo(200);
    }

    private String begun(String name) {
        var upload = json(officer.begin(place, name, picture.length, null))
                .path("id")
                .asText();
        officer.chunk(upload, 0, picture);
        return upload;
    }

    private void remove(String piece) {
        var removed = officer.post("/api/evidence/pieces/%s/removal".formatted(piece), Map.of("reason", "Gửi nhầm"));
        assertThat(removed.statusCode()).isEqualTo(200);
    }
}
