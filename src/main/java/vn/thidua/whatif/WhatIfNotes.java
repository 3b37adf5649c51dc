package vn.thidua.whatif;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.refusal.Refused;

/** Trials kept as notes of a round: written once, read by who may try the round, taken back by their author alone. */
@Service
@Transactional
public class WhatIfNotes {

    private static final int LONGEST = 2000;

    private final WhatIf whatIf;
    private final WhatIfSight sight;
    private final WhatIfNoteTable table;
    private final ObjectMapper json;
    private final Clock clock;

    WhatIfNotes(WhatIf whatIf, WhatIfSight sight, WhatIfNoteTable table, ObjectMapper json, Clock clock) {
        this.whatIf = whatIf;
        this.sight = sight;
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    /** Tells one result from every other. */
    public String fingerprint(WhatIfResult result) {
        try {
            var bytes = json.valueToTree(result).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The notes of a round, the newest first. */
    public List<WhatIfNote> of(RoundId round, String personId) {
        sight.require(round, personId);
        return table.of(round);
    }

    /**
     * Keeps what the person saw.
     *
     * @param shown {@link #fingerprint} of the result the person saw; when it is another one by now, nothing is kept
     */
    public WhatIfNote keep(RoundId round, WhatIfChanges changes, String shown, String text, String personId) {
        sight.requireKeeper(round, personId);
        requireText(text.strip());
        var result = whatIf.of(round, changes);
        if (!fingerprint(result).equals(shown)) {
            throw new Refused(
                    "what-if-changed",
                    "Hồ sơ hoặc số liệu vừa thay đổi nên kết quả không còn như trên màn hình; hãy thử lại rồi lưu.");
        }
        var note = new WhatIfNote(
                UUID.randomUUID(),
                text.strip(),
                json.valueToTree(changes),
                json.valueToTree(result),
                personId,
                clock.instant());
        table.add(round, note);
        return note;
    }

    /** Takes a note back. */
    public void delete(RoundId round, UUID id, String personId) {
        sight.require(round, personId);
        var note = table.find(round, id)
                .orElseThrow(() -> new Refused("note-not-found", "Không còn ghi chú này; hãy tải lại trang."));
        if (!note.writtenBy().equals(personId)) {
            throw new Refused("note-forbidden", "Chỉ người viết được xóa ghi chú; hãy đề nghị người đó xóa.");
        }
        table.delete(id);
    }

    private static void requireText(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused(
                    "note-text",
                    "Ghi chú phải có nội dung, không quá %d ký tự; hãy nhập lại.".formatted(LONGEST),
                    "text");
        }
    }
}
