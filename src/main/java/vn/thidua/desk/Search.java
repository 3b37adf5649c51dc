package vn.thidua.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.refusal.Refused;

/** Finds cases, people, units and decisions by the words in their names, typed with or without marks. */
@Service
@Transactional(readOnly = true)
public class Search {

    private static final int LAST_PAGE = 500;

    private final SearchSight sight;
    private final SearchTable table;

    Search(SearchSight sight, SearchTable table) {
        this.sight = sight;
        this.table = table;
    }

    /**
     * A page of what the person may find: everything that has, for each word typed, a word that begins with it.
     *
     * @param kind one kind; every kind when none
     * @param page from 0
     * @throws Refused when there is nothing to look for, or too much
     */
    public SearchResult find(@Nullable String words, @Nullable SearchKind kind, int page, String personId) {
        var bounded = TaskQuestion.bounded(words, "words");
        if (bounded.isEmpty()) {
            throw new Refused("search-empty", "Chưa có từ nào để tìm; hãy gõ tên hoặc số hiệu cần tìm.", "words");
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new Refused("page-unknown", "Không có trang kết quả này; hãy tìm hẹp hơn.");
        }
        return table.find(bounded, kind, page, sight.of(personId));
    }
}
