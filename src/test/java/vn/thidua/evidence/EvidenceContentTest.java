package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.WholeApplicationTest;
import vn.thidua.evidence.EvidenceClient.At;
import vn.thidua.nomination.Changes;
import vn.thidua.nomination.ContentSource.Item;
import vn.thidua.nomination.ProposalReturn;

/** Files take part in what a proposal holds, and so in what changed since a return. */
@WholeApplicationTest
class EvidenceContentTest {

    private static final String OFFICER = "hien.vo";

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Autowired
    BeanFactory beans;

    private EvidenceCase dossier;
    private EvidenceClient officer;
    private At whole;

    @BeforeEach
    void openADossier() {
        dossier = EvidenceCase.openedBy(OFFICER, beans);
        officer = new EvidenceClient(port, OFFICER, password);
        whole = new At(dossier.proposal.value(), null, null);
    }

    @AfterEach
    void withdrawIt() {
        dossier.withdraw();
    }

    @Test
    void namesEveryShownFileWithItsNewestVersion() {
        var place = new At(dossier.proposal.value(), dossier.nominee, "TT1");
        officer.upload(place, "ảnh.png", SampleFiles.picture("png", 1));
        officer.upload(place, "ảnh.png", SampleFiles.picture("png", 2));
        officer.upload(whole, "bỏ.png", SampleFiles.picture("png", 3));
        var first = content();
        remove("bỏ.png");

        assertThat(first).hasSize(2);
        assertThat(content()).singleElement().satisfies(item -> {
            assertThat(item.nominee()).isEqualTo(dossier.nominee);
            assertThat(item.criterion()).isEqualTo("TT1");
            assertThat(item.name()).isEqualTo("minh chứng “ảnh.png”");
            assertThat(item.text()).matches("phiên bản 2 \\(mã [0-9a-f]{8}\\)");
        });
    }

    @Test
    void tellsAFileThatWasRemovedAndSentAnewFromTheOldOne() {
        officer.upload(whole, "ảnh.png", SampleFiles.picture("png", 1));
        var before = content();
        remove("ảnh.png");
        officer.upload(whole, "ảnh.png", SampleFiles.picture("png", 2));

        assertThat(content()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void showsAFileThatCameAmongTheChanges() {
        var returned = new ProposalReturn(1, "appraisal", "lan.nguyen", Instant.EPOCH, List.of("Bổ sung"), List.of());
        officer.upload(whole, "tờ trình.pdf", SampleFiles.pdf("Tờ trình"));

        assertThat(beans.getBean(Changes.class).since(returned, dossier.proposal))
                .extracting(Changes.Change::subject)
                .contains("minh chứng “tờ trình.pdf” của cả hồ sơ");
    }

    private List<Item> content() {
        return beans.getBean(EvidenceContent.class).of(dossier.proposal);
    }

    private void remove(String name) {
        for (var piece : officer.sheet(whole.proposal()).path("dossier").path("pieces")) {
            if (piece.path("name").asText().equals(name)) {
                var removal = "/api/evidence/pieces/%s/removal"
                        .formatted(piece.path("id").asText());
                assertThat(officer.post(removal, Map.of("reason", "Nhầm")).statusCode())
                        .isEqualTo(200);
            }
        }
    }
}
