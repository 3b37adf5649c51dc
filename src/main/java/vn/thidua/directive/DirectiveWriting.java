package vn.thidua.directive;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.directive.DirectiveTable.Change;
import vn.thidua.refusal.Refused;

/** Reads the row a person wants to change, as that person saw it, and writes it with its history. */
@Component
class DirectiveWriting {

    private final DirectiveTable table;
    private final DirectiveOffice office;

    DirectiveWriting(DirectiveTable table, DirectiveOffice office) {
        this.table = table;
        this.office = office;
    }

    /** The row, which the person's office keeps. */
    Directive kept(UUID id, int version, String personId) {
        var province = office.provinceOf(office.require(personId));
        return seen(id, version, province);
    }

    /** The row of that province, refused when it does not count any more or is not as it was seen. */
    Directive seen(UUID id, int version, String province) {
        var row = table.find(id)
                .filter(found -> found.province().equals(province))
                .orElseThrow(DirectiveWriting::notFound);
        if (row.withdrawn() != null) {
            throw new Refused(
                    "directive-withdrawn", "Văn bản này đã được rút khỏi sổ nên không sửa được; hãy ghi một dòng mới.");
        }
        if (row.version() != version) {
            throw changed();
        }
        return row;
    }

    void write(Directive row, String text, DirectiveEvent.Kind kind, String reason, String personId) {
        if (table.change(List.of(new Change(row, text)), kind, reason, personId)[0] == 0) {
            throw changed();
        }
    }

    static Refused changed() {
        return new Refused("directive-changed", "Dòng này vừa được người khác sửa; hãy mở lại dòng rồi làm tiếp.");
    }

    static Refused notFound() {
        return new Refused("directive-not-found", "Không có văn bản này trong sổ; hãy tìm lại trong danh sách.");
    }
}
