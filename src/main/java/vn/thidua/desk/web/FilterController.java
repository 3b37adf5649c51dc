package vn.thidua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.desk.SavedFilters;
import vn.thidua.desk.TaskQuestion;

/** Keeps a person's filters. */
@RestController
@RequestMapping("/api/desk/filters")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "Bàn làm việc")
class FilterController {

    private final SavedFilters filters;

    FilterController(SavedFilters filters) {
        this.filters = filters;
    }

    @PostMapping
    @Operation(summary = "Lưu bộ lọc của mình", description = "Bộ lọc cùng tên được thay.")
    void keep(Principal principal, @RequestBody NewFilter filter) {
        filters.keep(name(filter.name()), filter.question(), principal.getName());
    }

    @PutMapping("/{id}/name")
    @Operation(summary = "Đổi tên bộ lọc của mình")
    void rename(Principal principal, @PathVariable UUID id, @RequestBody NewName name) {
        filters.rename(id, name(name.name()), principal.getName());
    }

    @PutMapping("/{id}/default")
    @Operation(summary = "Mở bàn làm việc bằng bộ lọc này")
    void choose(Principal principal, @PathVariable UUID id) {
        filters.choose(id, principal.getName());
    }

    @DeleteMapping("/default")
    @Operation(summary = "Mở bàn làm việc không có bộ lọc")
    void forgetChoice(Principal principal) {
        filters.forgetChoice(principal.getName());
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Xóa bộ lọc của mình")
    void delete(Principal principal, @PathVariable UUID id) {
        filters.delete(id, principal.getName());
    }

    private static String name(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }

    /** A filter to keep. */
    record NewFilter(@Nullable String name, TaskQuestion question) {

        NewFilter {
            question = Objects.requireNonNullElseGet(question, TaskQuestion::any);
        }
    }

    /** Another name. */
    record NewName(@Nullable String name) {}
}
